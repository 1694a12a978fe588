package mx.vigia.local.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Waits for something outside of this process: polls, then gives up with a sentence.
 *
 * @param what what is waited for, as it appears in that sentence
 * @param lookEvery the pause between two polls
 */
public record Await(Duration patience, String what, Duration lookEvery) {

    /** Polls all the time: for something that comes at any moment. */
    public Await(Duration patience, String what) {
        this(patience, what, Duration.ofMillis(20));
    }

    /** Returns the first result found. */
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

    /**
     * Returns the first result found; gives up when meanwhile this number has not changed for as long as the patience.
     */
    public <T> T until(Supplier<Optional<T>> look, LongSupplier progress) {
        var reached = progress.getAsLong();
        var giveUp = System.nanoTime() + patience.toNanos();
        while (true) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > giveUp) {
                var now = progress.getAsLong();
                if (now == reached) {
                    throw new IllegalStateException(
                            "Waited " + patience.toSeconds() + " s without progress for " + what);
                }
                reached = now;
                giveUp = System.nanoTime() + patience.toNanos();
            }
            pause();
        }
    }

    public void untilTrue(Supplier<Boolean> look) {
        until(() -> Optional.of(look.get()).filter(Boolean::booleanValue));
    }

    /** Waits as {@link #until(Supplier, LongSupplier)} does. */
    public void untilTrue(Supplier<Boolean> look, LongSupplier progress) {
        until(() -> Optional.of(look.get()).filter(Boolean::booleanValue), progress);
    }

    /**
     * Returns when the count has reached what is wanted; gives up when it has not grown for as long as the patience.
     */
    public void untilReached(LongSupplier count, long wanted) {
        var reached = count.getAsLong();
        var giveUp = System.nanoTime() + patience.toNanos();
        while (reached < wanted) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("Waited " + patience.toSeconds() + " s without progress for " + what
                        + ": expected " + wanted + " but found " + reached);
            }
            pause();
            var now = count.getAsLong();
            if (now > reached) {
                reached = now;
                giveUp = System.nanoTime() + patience.toNanos();
            }
        }
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
