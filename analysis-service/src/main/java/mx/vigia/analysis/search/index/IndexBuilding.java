package mx.vigia.analysis.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import org.jboss.logging.Logger;

/** Builds an index of all bills as the database has them: one that is missing, or, by order, one beside that which answers meanwhile. */
@ApplicationScoped
public class IndexBuilding {
    private static final Logger LOG = Logger.getLogger(IndexBuilding.class);
    private static final int BATCH_SIZE = 100;
    private static final UUID NIL_UUID = new UUID(0, 0);

    private final DossierRepository dossiers;
    private final IndexWriting writing;
    private volatile boolean ordered;
    private volatile boolean givenUp;
    private volatile int built;
    private CompletableFuture<IndexGeneration> beside;

    IndexBuilding(DossierRepository dossiers, IndexWriting writing) {
        this.dossiers = dossiers;
        this.writing = writing;
    }

    /** Has the index built again beside the one that answers; one that is being built already will do. */
    public void order() {
        ordered = true;
    }

    /** Whether one was ordered that has not taken its place yet. */
    public boolean hasPendingOrder() {
        return ordered;
    }

    /** How many were built by order since the start. */
    public int builtCount() {
        return built;
    }

    /** The one that was ordered, once it is built; begins with it where nobody has. To be asked by one thread. */
    Optional<IndexGeneration> next(IndexDirectory generations) {
        if (ordered && beside == null) {
            begin(generations);
        }
        if (beside == null || !beside.isDone()) {
            return Optional.empty();
        }
        var done = beside;
        beside = null;
        ordered = false;
        try {
            var index = done.join();
            built++;
            return Optional.of(index);
        } catch (CompletionException failed) {
            LOG.warnf(failed.getCause(), "The index could not be built again and the old one stays");
            return Optional.empty();
        }
    }

    private void begin(IndexDirectory generations) {
        LOG.info("The index is built again beside the one that answers");
        givenUp = false;
        beside = buildInBackground(generations::fresh, fresh -> build(fresh, () -> givenUp));
    }

    /** An index that is opened and filled by a thread of its own; whatever hinders that is its outcome, and what was opened is abandoned. */
    static CompletableFuture<IndexGeneration> buildInBackground(Opening opening, Filling filling) {
        var index = new CompletableFuture<IndexGeneration>();
        Thread.ofPlatform().name("builds-the-index").daemon().start(() -> {
            try {
                index.complete(fillOrDelete(opening.open(), filling));
            } catch (IOException
                    | RuntimeException
                    | Error failed) { // were it not told, all would wait for it until a restart
                index.completeExceptionally(failed);
            }
        });
        return index;
    }

    private static IndexGeneration fillOrDelete(IndexGeneration fresh, Filling filling) throws IOException {
        try {
            filling.fill(fresh);
            return fresh;
        } catch (IOException | RuntimeException | Error failed) {
            abandon(fresh);
            throw failed;
        }
    }

    /** Opens an index that is empty. */
    @FunctionalInterface
    interface Opening {
        IndexGeneration open() throws IOException;
    }

    /** Brings everything into it. */
    @FunctionalInterface
    interface Filling {
        void fill(IndexGeneration fresh) throws IOException;
    }

    /** What is being built is not wanted any more. */
    void cancel() {
        givenUp = true;
        if (beside != null) {
            beside.thenAccept(IndexBuilding::abandon);
            beside = null;
        }
    }

    static void abandon(IndexGeneration unfinished) {
        try {
            unfinished.close();
        } catch (IOException left) {
            LOG.debug("An index that was not finished could not be closed", left);
        }
    }

    /**
     * Brings all bills into an index, and what an earlier try left there out of it, on all processors; afterwards it stands for all changes that there were before. Stopped before its end it stands for none of
     * them, so that whoever opens it again begins anew.
     */
    void build(IndexGeneration index, BooleanSupplier stopped) throws IOException {
        long before = dossiers.findLastChange();
        index.empty();
        index.beginFilling();
        var ids = new Ids();
        int threads = Runtime.getRuntime().availableProcessors();
        var writers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("indexes-", 0).daemon().factory());
        try (writers) {
            List<Future<Void>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(writers.submit(() -> {
                    for (var some = ids.next(); !some.isEmpty() && !stopped.getAsBoolean(); some = ids.next()) {
                        writing.fill(index, some);
                    }
                    return null;
                }));
            }
            for (var one : all) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw unwrap(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return;
        }
        index.finishFilling();
        if (!stopped.getAsBoolean()) {
            index.refreshUpTo(before);
        }
    }

    private static IOException unwrap(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException trouble -> throw trouble;
            case Error error -> throw error;
            case IOException damage -> damage;
            default -> new IOException(failed.getCause());
        };
    }

    /** All ids there are, some at a time. */
    private final class Ids {
        private UUID last = NIL_UUID;

        synchronized Set<UUID> next() {
            var some = dossiers.findIdsAfter(last, BATCH_SIZE);
            last = some.isEmpty() ? last : some.getLast();
            return new HashSet<>(some);
        }
    }
}
