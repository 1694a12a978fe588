package mx.vigia.analysis.intake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is worked out on another core while this one waits for the database: pure, so that nobody misses it where it is not asked for. */
final class Meanwhile<T> {
    private final CompletableFuture<T> work;

    private Meanwhile(CompletableFuture<T> work) {
        this.work = work;
    }

    /** Begins. */
    static <T> Meanwhile<T> of(Supplier<T> work) {
        return new Meanwhile<>(CompletableFuture.supplyAsync(work));
    }

    /** What came of it; what it failed with is thrown here as it was there. */
    T done() {
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
