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

/**
 * Reindexing: builds an index of all bills in the database, a missing one, or on request a new one beside the active
 * one.
 */
@ApplicationScoped
public class IndexBuilding {
    private static final Logger LOG = Logger.getLogger(IndexBuilding.class);
    private static final int BATCH_SIZE = 100;
    private static final UUID NIL_UUID = new UUID(0, 0);

    private final DossierRepository dossiers;
    private final IndexWriting writing;
    /** Stands for no build beside the active index; it is never done. */
    private static final CompletableFuture<IndexGeneration> NOTHING = new CompletableFuture<>();

    private volatile boolean ordered;
    private volatile boolean givenUp;
    private volatile int built;
    private CompletableFuture<IndexGeneration> beside = NOTHING;

    IndexBuilding(DossierRepository dossiers, IndexWriting writing) {
        this.dossiers = dossiers;
        this.writing = writing;
    }

    /** Requests a rebuild beside the active index; a rebuild already running counts. */
    public void order() {
        ordered = true;
    }

    /** Whether a requested rebuild has not replaced the active index yet. */
    public boolean hasPendingOrder() {
        return ordered;
    }

    /** Returns how many indexes were built on request since the start. */
    public int builtCount() {
        return built;
    }

    /** Returns the requested index once it is built; starts building if necessary. Call from one thread only. */
    Optional<IndexGeneration> next(IndexDirectory generations) {
        if (ordered && beside == NOTHING) {
            begin(generations);
        }
        if (!beside.isDone()) {
            return Optional.empty();
        }
        var done = beside;
        beside = NOTHING;
        ordered = false;
        try {
            var index = done.join();
            built++;
            return Optional.of(index);
        } catch (CompletionException failed) {
            LOG.warnf(failed.getCause(), "Index rebuild failed, the current index stays active");
            return Optional.empty();
        }
    }

    private void begin(IndexDirectory generations) {
        LOG.info("Index rebuild started beside the active index");
        givenUp = false;
        beside = buildInBackground(generations::fresh, fresh -> build(fresh, () -> givenUp));
    }

    /**
     * Opens and fills an index in its own thread; any failure becomes the result of the future, and the opened index is
     * abandoned.
     */
    static CompletableFuture<IndexGeneration> buildInBackground(Opening opening, Filling filling) {
        var index = new CompletableFuture<IndexGeneration>();
        Thread.ofPlatform().name("builds-the-index").daemon().start(() -> {
            try {
                index.complete(fillOrDelete(opening.open(), filling));
            } catch (IOException
                    | RuntimeException
                    | Error failed) { // if this were not propagated, all would wait for the index until a restart
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

    /** Opens an empty index. */
    @FunctionalInterface
    interface Opening {
        IndexGeneration open() throws IOException;
    }

    /** Fills an index with everything. */
    @FunctionalInterface
    interface Filling {
        void fill(IndexGeneration fresh) throws IOException;
    }

    /** Cancels the running build. */
    void cancel() {
        givenUp = true;
        if (beside != NOTHING) {
            beside.thenAccept(IndexBuilding::abandon);
            beside = NOTHING;
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
     * Adds all bills to an index, and removes leftovers of an earlier attempt, on all processors; afterwards it covers
     * all changes made before the build began. If stopped early it covers none of them, so that the build starts again
     * when it is reopened.
     */
    void build(IndexGeneration index, BooleanSupplier stopped) throws IOException {
        var before = findLastPosition();
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

    private FeedPosition findLastPosition() {
        var last = dossiers.findChangesAfter(dossiers.findLastChange() - 1, 1);
        return last.isEmpty() ? FeedPosition.START : FeedPosition.of(last.getFirst());
    }

    private static IOException unwrap(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException trouble -> throw trouble;
            case Error error -> throw error;
            case IOException damage -> damage;
            default -> new IOException(failed.getCause());
        };
    }

    /** All ids, in batches. */
    private final class Ids {
        private UUID last = NIL_UUID;

        synchronized Set<UUID> next() {
            var some = dossiers.findIdsAfter(last, BATCH_SIZE);
            last = some.isEmpty() ? last : some.getLast();
            return new HashSet<>(some);
        }
    }
}
