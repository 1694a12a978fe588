package mx.vigia.analysis.intake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Tells what one poll came to while the next is taken in: never two polls at once, and the earlier first. */
final class FactPublisher implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("tells").daemon().factory());
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /** Returns when the poll before is told, or could not be; what comes back ends when these have told theirs. */
    synchronized CompletableFuture<Void> begin(List<Runnable> tellings) {
        last.exceptionally(failed -> null).join();
        last = CompletableFuture.runAsync(() -> tellings.forEach(Runnable::run), thread);
        return last;
    }

    /** What is not told by then is told after the next start. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
