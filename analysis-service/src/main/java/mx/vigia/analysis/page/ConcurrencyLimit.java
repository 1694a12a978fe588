package mx.vigia.analysis.page;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Limits concurrent expensive work on this replica: a caller beyond the limit must retry later, and is not queued. */
public final class ConcurrencyLimit {
    private final Semaphore turns;

    public ConcurrencyLimit(int max) {
        turns = new Semaphore(max);
    }

    /** Runs the work now; empty if the limit is reached. */
    public <T> Optional<T> tryRun(Supplier<T> work) {
        if (!turns.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }
}
