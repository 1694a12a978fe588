package mx.vigia.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes couriers when letters are ready; signals are kept until a courier waits, one per letter. */
@ApplicationScoped
public class DeliverySignal {
    private static final int MAX_PERMITS = 64;
    private final Semaphore rings = new Semaphore(0);

    /** Signals that this many letters are ready. */
    public void signal(int letters) {
        rings.release(Math.clamp(letters, 0, Math.max(0, MAX_PERMITS - rings.availablePermits())));
    }

    /** Waits for a signal, at most this long. */
    public void await(Duration maxDuration) throws InterruptedException {
        rings.tryAcquire(maxDuration.toMillis(), TimeUnit.MILLISECONDS);
    }
}
