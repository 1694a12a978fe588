package mx.vigia.local.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Patience with something that happens elsewhere: looks again and again, then gives up with a sentence.
 *
 * @param what what is waited for, as it will stand in that sentence
 * @param lookEvery how long to leave it alone between two looks
 */
public record Await(Duration patience, String what, Duration lookEvery) {

    /** Looks all the time: for something that comes at any moment. */
    public Await(Duration patience, String what) {
        this(patience, what, Duration.ofMillis(20));
    }

    /** The first thing the look finds. */
    public <T> T until(Supplier<Optional<T>> look) {
        var giveUp = System.nanoTime() + patience.toNanos();
        while (true) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("Waited " + patience.toSeconds() + " s in vain for " + what);
            }
            pause();
        }
    }

    public void untilTrue(Supplier<Boolean> look) {
        until(() -> Optional.of(look.get()).filter(Boolean::booleanValue));
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(lookEvery.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", stop);
        }
    }
}
