package mx.vigia.analysis.search.index;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mx.vigia.analysis.dossier.feed.ChangeNotifications;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.search.index.IndexState.Phase;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Follows the change feed into the index, and rebuilds an index that is missing, damaged or of another version. */
@ApplicationScoped
class IndexFollower {
    private static final Logger LOG = Logger.getLogger(IndexFollower.class);
    private static final Duration RETRY_DELAY = Duration.ofSeconds(1);

    private final BillIndex bills;
    private final DossierRepository dossiers;
    private final IndexWriting writing;
    private final IndexBuilding building;
    private final ChangeNotifications changeNotifications;
    private final IndexConfig config;
    private final IndexDirectory generations;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("follows-changes").daemon().unstarted(this::follow);
    private @Nullable IndexFolderLock lock;
    private long lastCommit = System.nanoTime();
    private long lastChange = System.nanoTime();

    IndexFollower(
            BillIndex bills,
            DossierRepository dossiers,
            IndexWriting writing,
            IndexBuilding building,
            ChangeNotifications changeNotifications,
            IndexConfig config,
            MeterRegistry metrics) {
        this.bills = bills;
        this.dossiers = dossiers;
        this.writing = writing;
        this.building = building;
        this.changeNotifications = changeNotifications;
        this.config = config;
        metrics.gauge(
                "vigia.index.refused", bills, index -> index.state().refused().size());
        this.generations = new IndexDirectory(config.data().resolve("index"));
    }

    void start(@Observes StartupEvent started) throws IOException {
        lock = IndexFolderLock.take(config.data());
        thread.start();
    }

    void stop(@Observes ShutdownEvent ended) throws InterruptedException, IOException {
        stopping.countDown();
        thread.join(config.index().poll().plus(RETRY_DELAY));
        if (lock != null) {
            lock.close();
        }
    }

    private void follow() {
        var index = Optional.<IndexGeneration>empty();
        while (!isStopped()) {
            try (var here = index.isPresent() ? index.get() : openIndex()) {
                index = Optional.empty();
                index = follow(here);
            } catch (ForeignIndexException foreign) {
                LOG.warnf("The index is built again: %s", foreign.getMessage());
                building.cancel();
                IndexDirectory.discard(foreign.folder());
                pause();
            } catch (IOException | AlreadyClosedException | AssertionError | InternalError damage) {
                // the last two can be thrown when a file is read whose disk was removed
                LOG.warnf("Index damaged, rebuilding: %s", damage);
                building.cancel();
                pause();
            }
        }
        building.cancel();
        changeNotifications.close();
    }

    private IndexGeneration openIndex() throws IOException {
        var found = generations.newest();
        if (found.isPresent()) {
            bills.markOpened(found.get(), Phase.CATCHING_UP);
            return found.get();
        }
        var fresh = generations.fresh();
        bills.markOpened(fresh, Phase.REBUILDING);
        return fresh;
    }

    /** Follows the feed until shutdown, or until another index is ready, which then replaces this one. */
    private Optional<IndexGeneration> follow(IndexGeneration index) throws IOException {
        try {
            if (bills.state().ready()) {
                generations.keepNewest(); // it replaced another index, which is closed by now
            }
            while (!isStopped()) {
                verify(index);
                step(index);
                var next = building.next(generations);
                if (next.isPresent() && tryTakeOver(next.get())) {
                    return next;
                }
            }
            if (index.hasUncommitted() && bills.state().ready()) {
                index.commit();
            }
            return Optional.empty();
        } finally {
            bills.closed(index);
        }
    }

    /**
     * Applies the changes made during the build, then switches, so that no result disappears. On any failure the old
     * index stays.
     */
    private boolean tryTakeOver(IndexGeneration next) {
        try {
            for (var changes = after(next); !changes.isEmpty() && !isStopped(); changes = after(next)) {
                writing.applyChanges(next, changes);
            }
            next.commit();
            bills.markOpened(next, Phase.READY);
            LOG.infof("Index rebuilt: documents=%d change=%d", next.documents(), next.change());
            return true;
        } catch (IOException | RuntimeException failed) {
            LOG.warnf(failed, "Rebuilt index could not replace the active one");
            IndexBuilding.abandon(next);
            return false;
        }
    }

    /**
     * Returns the next changes of the feed.
     *
     * @throws ForeignIndexException if the last change of the index is not one of this database
     */
    private List<FeedChange> after(IndexGeneration index) throws ForeignIndexException {
        var reached = index.position();
        if (reached.number() == 0) {
            return dossiers.findChangesAfter(0, config.index().batch());
        }
        var changes =
                dossiers.findChangesAfter(reached.number() - 1, config.index().batch() + 1);
        if (changes.isEmpty() || !FeedPosition.of(changes.getFirst()).equals(reached)) {
            throw new ForeignIndexException(index.folder(), reached);
        }
        return changes.subList(1, changes.size());
    }

    private void step(IndexGeneration index) throws IOException {
        try {
            if (!bills.state().ready()) {
                writing.retryRefused(index);
            }
            catchUp(index);
            commitIfDue(index);
            mergeIfQuiet(index);
            changeNotifications.await(config.index().poll());
        } catch (AlreadyClosedException damage) {
            throw damage;
        } catch (RuntimeException trouble) { // the database is unavailable: what is indexed stays searchable
            LOG.warnf("The change feed cannot be read, trying again: %s", trouble);
            pause();
        }
    }

    private void verify(IndexGeneration index) throws IOException {
        index.verify();
        if (bills.isSuspect()) {
            throw new CorruptIndexException("a search failed", "index");
        }
    }

    private void catchUp(IndexGeneration index) throws IOException {
        if (!bills.state().ready() && index.change() == 0) {
            building.build(index, this::isStopped);
        }
        for (var changes = after(index); !changes.isEmpty() && !isStopped(); changes = after(index)) {
            writing.applyChanges(index, changes);
            lastChange = System.nanoTime();
            bills.updateState(index, bills.state().phase(), dossiers.findLastChange() - index.change());
        }
        if (isStopped()) {
            return;
        }
        if (!bills.state().ready()) {
            index.commit();
            generations.keepNewest();
            LOG.infof("The index is ready: %d documents at change %d", index.documents(), index.change());
        }
        bills.updateState(index, Phase.READY, 0);
    }

    private void commitIfDue(IndexGeneration index) throws IOException {
        var due = System.nanoTime() - lastCommit >= config.index().commitEvery().toNanos();
        if (index.hasUncommitted() && due) {
            index.commit();
            lastCommit = System.nanoTime();
        }
    }

    /** Does nothing while a replacement is being built. */
    private void mergeIfQuiet(IndexGeneration index) throws IOException {
        var quiet = System.nanoTime() - lastChange >= config.index().quiet().toNanos();
        if (quiet && bills.state().ready() && !building.hasPendingOrder()) {
            index.mergeSegments();
        }
    }

    private boolean isStopped() {
        return stopping.getCount() == 0;
    }

    private void pause() {
        try {
            stopping.await(RETRY_DELAY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}
