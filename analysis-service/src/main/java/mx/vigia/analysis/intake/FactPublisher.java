package mx.vigia.analysis.intake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Publishes the results of one poll while the next is processed: one poll at a time, in order. */
final class FactPublisher implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("tells").daemon().factory());
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /**
     * Returns when the previous poll is published, or has failed; the returned future completes when these have been
     * published.
     */
    synchronized CompletableFuture<Void> begin(List<Runnable> events) {
        last.exceptionally(failed -> null).join();
        last = CompletableFuture.runAsync(() -> events.forEach(Runnable::run), thread);
        return last;
    }

    /** Closes the publisher; facts not published by then are published after the next start. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
