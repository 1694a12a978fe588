package mx.vigia.analysis.intake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Supplier;

/**
 * A computation on another core while this thread continues or waits for the database; it is pure, so an unused result
 * has no effect.
 */
final class ParallelTask<T> {
    private static final Executor EXECUTOR =
            new ForkJoinPool(Runtime.getRuntime().availableProcessors(), ParallelTask::createWorker, null, false);

    private final CompletableFuture<T> work;

    private ParallelTask(CompletableFuture<T> work) {
        this.work = work;
    }

    /** Starts a computation. */
    static <T> ParallelTask<T> of(Supplier<T> work) {
        return new ParallelTask<>(CompletableFuture.supplyAsync(work, EXECUTOR));
    }

    /**
     * Creates a worker with this class's class loader: by default a worker has the one the JVM started with, which in a
     * packaged service has neither its classes nor its resources.
     */
    private static ForkJoinWorkerThread createWorker(ForkJoinPool pool) {
        ForkJoinWorkerThread worker = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        worker.setContextClassLoader(ParallelTask.class.getClassLoader());
        return worker;
    }

    /** Returns the results of all of these, in order. */
    static <T> List<T> joinAll(List<ParallelTask<T>> begun) {
        return begun.stream().map(ParallelTask::join).toList();
    }

    /** Returns the result; an exception of the computation is thrown unchanged. */
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
