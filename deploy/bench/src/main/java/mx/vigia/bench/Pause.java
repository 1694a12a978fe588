package mx.vigia.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Pauses between two polls. */
final class Pause {

    private Pause() {}

    static void of(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
