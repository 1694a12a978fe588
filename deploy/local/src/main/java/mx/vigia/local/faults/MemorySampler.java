package mx.vigia.local.faults;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import mx.vigia.local.faults.Sweep.Scraper;

/** Measures the scraper's memory repeatedly during a fault, and keeps the maximum. */
final class MemorySampler {
    private static final long SAMPLE_INTERVAL_MILLIS = 100;

    private final AtomicBoolean over = new AtomicBoolean();
    private final Thread weighing;
    private double max;

    private MemorySampler(Supplier<Scraper> scraper) {
        weighing = Thread.ofPlatform().daemon().name("scale").start(() -> sampleUntilClosed(scraper));
    }

    static MemorySampler of(Supplier<Scraper> scraper) {
        return new MemorySampler(scraper);
    }

    /** Stops measuring and returns the maximum in megabytes. */
    double maxMegabytes() {
        over.set(true);
        try {
            weighing.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return max;
    }

    private void sampleUntilClosed(Supplier<Scraper> scraper) {
        try {
            while (!over.get()) {
                max = Math.max(max, scraper.get().megabytes());
                TimeUnit.MILLISECONDS.sleep(SAMPLE_INTERVAL_MILLIS);
            }
            max = Math.max(max, scraper.get().megabytes());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
