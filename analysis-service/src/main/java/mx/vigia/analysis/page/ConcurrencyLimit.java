package mx.vigia.analysis.page;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Work that takes long or much, of which only so much is done at once on this replica: whoever comes meanwhile is to come again, and waits for nobody. */
public final class ConcurrencyLimit {
    private final Semaphore turns;

    public ConcurrencyLimit(int most) {
        turns = new Semaphore(most);
    }

    /** Does it now; nothing where as much is being done already. */
    public <T> Optional<T> now(Supplier<T> work) {
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
