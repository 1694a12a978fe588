package mx.vigia.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Leaves a house alone for a moment between two looks. */
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
