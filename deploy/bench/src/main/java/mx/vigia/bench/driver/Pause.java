package mx.vigia.bench.driver;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Pauses between two polls. */
public final class Pause {

    private Pause() {}

    public static void of(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
