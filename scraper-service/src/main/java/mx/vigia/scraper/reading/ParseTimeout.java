package mx.vigia.scraper.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes a document while it is read when the time is up: a page of a few kilobytes may unpack without end, and nothing
 * else stops its reader. The watchdog has a platform thread of its own: readers run on virtual threads, and one that
 * never yields would prevent it from running.
 */
final class ParseTimeout implements AutoCloseable {
    private final long end;
    private final Thread watcher;

    private ParseTimeout(Closeable document, Duration maxDuration) {
        end = System.nanoTime() + maxDuration.toNanos();
        watcher = Thread.ofPlatform().daemon().name("parse-timeout").start(() -> watch(document, maxDuration));
    }

    static ParseTimeout over(Closeable document, Duration maxDuration) {
        return new ParseTimeout(document, maxDuration);
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /** Returns the remaining time; never negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    private static void watch(Closeable document, Duration maxDuration) {
        try {
            TimeUnit.NANOSECONDS.sleep(maxDuration.toNanos());
            document.close();
        } catch (InterruptedException readInTime) {
            Thread.currentThread().interrupt();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    /** Stops the watchdog: the document was read in time. */
    @Override
    public void close() {
        watcher.interrupt();
    }
}
