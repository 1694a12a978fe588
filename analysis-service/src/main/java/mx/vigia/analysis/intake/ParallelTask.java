package mx.vigia.analysis.intake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Supplier;

/** Something that is worked out on another core while this one goes on, or waits for the database: pure, so that nobody misses it where it is not asked for. */
final class ParallelTask<T> {
    private static final Executor EXECUTOR =
            new ForkJoinPool(Runtime.getRuntime().availableProcessors(), ParallelTask::createWorker, null, false);

    private final CompletableFuture<T> work;

    private ParallelTask(CompletableFuture<T> work) {
        this.work = work;
    }

    /** Begins. */
    static <T> ParallelTask<T> of(Supplier<T> work) {
        return new ParallelTask<>(CompletableFuture.supplyAsync(work, EXECUTOR));
    }

    /** Sees what this class sees: of itself a worker sees what the machine was started with, and there a packed service has neither its classes nor its words. */
    private static ForkJoinWorkerThread createWorker(ForkJoinPool pool) {
        ForkJoinWorkerThread worker = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        worker.setContextClassLoader(ParallelTask.class.getClassLoader());
        return worker;
    }

    /** What came of all of these, in their order. */
    static <T> List<T> joinAll(List<ParallelTask<T>> begun) {
        return begun.stream().map(ParallelTask::join).toList();
    }

    /** What came of it; what it failed with is thrown here as it was there. */
    T join() {
        try {
            return work.join();
        } catch (CompletionException failed) {
            throw switch (failed.getCause()) {
                case RuntimeException as -> as;
                case Error as -> throw as;
                case null, default -> failed;
            };
        }
    }
}
