package mx.vigia.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes couriers at once when letters lie ready; rings that nobody hears yet are kept, one a letter. */
@ApplicationScoped
public class DeliverySignal {
    private static final int MAX_PERMITS = 64;
    private final Semaphore rings = new Semaphore(0);

    /** So many letters lie ready. */
    public void signal(int letters) {
        rings.release(Math.clamp(letters, 0, Math.max(0, MAX_PERMITS - rings.availablePermits())));
    }

    /** Waits for a ring, but no longer than this. */
    public void await(Duration longest) throws InterruptedException {
        rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
