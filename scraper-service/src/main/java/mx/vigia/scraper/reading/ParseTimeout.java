package mx.vigia.scraper.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes a document over its reader when the time is up: a page of a few kilobytes may unpack without end, and nothing else stops whoever reads it. Its
 * watchman has a thread of the machine for himself: readers are on virtual ones, and one that never rests would keep him from coming at all.
 */
final class ParseTimeout implements AutoCloseable {
    private final long end;
    private final Thread watchman;

    private ParseTimeout(Closeable document, Duration longest) {
        end = System.nanoTime() + longest.toNanos();
        watchman = Thread.ofPlatform().daemon().name("curfew").start(() -> watch(document, longest));
    }

    static ParseTimeout over(Closeable document, Duration longest) {
        return new ParseTimeout(document, longest);
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /** What is left of the time; never less than nothing. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    private static void watch(Closeable document, Duration longest) {
        try {
            TimeUnit.NANOSECONDS.sleep(longest.toNanos());
            document.close();
        } catch (InterruptedException readInTime) {
            Thread.currentThread().interrupt();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    /** It was read in time. */
    @Override
    public void close() {
        watchman.interrupt();
    }
}
