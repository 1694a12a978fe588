package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes couriers at once when something has fallen due; rings that nobody hears yet are kept, one a courier. */
@ApplicationScoped
class Doorbell {
    private static final int MOST_KEPT = 64;
    private final Semaphore rings = new Semaphore(0);

    void ring(int couriers) {
        if (rings.availablePermits() < MOST_KEPT) {
            rings.release(couriers);
        }
    }

    /** Waits for a ring, but no longer than this. */
    void await(Duration longest) throws InterruptedException {
        rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
