package mx.vigia.analysis.intake.topicediting;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.registry.Retagging;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Retags stored bills in the background if topic files changed since they were tagged: at a start, and whenever a
 * person changed one, on whichever replica.
 */
@ApplicationScoped
class Retagger {
    private static final Logger LOG = Logger.getLogger(Retagger.class);
    private static final Duration CHECK_INTERVAL = Duration.ofSeconds(5);

    private final Retagging retagging;
    private final Tagger tagger;
    private final TopicCatalog catalog;
    private final TopicCatalogProvider catalogProvider;
    private final Jdbc database;
    private final Clock clock;
    private final Semaphore called = new Semaphore(0);
    private volatile boolean stopping;

    Retagger(
            Retagging retagging,
            Tagger tagger,
            TopicCatalog catalog,
            TopicCatalogProvider catalogProvider,
            Jdbc database,
            Clock clock) {
        this.catalogProvider = catalogProvider;
        this.database = database;
        this.retagging = retagging;
        this.tagger = tagger;
        this.catalog = catalog;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().name("tags-again").daemon().start(this::runUntilStopped);
    }

    void stop(@Observes ShutdownEvent ended) {
        stopping = true;
        called.release();
    }

    /** Checks at once whether a topic has changed. */
    void wake() {
        called.release();
    }

    /** Continues where an earlier run stopped, and ends at once where no topic changed; restarts where one did. */
    void retagAll() {
        database.runOnConnection(jdbc -> catalogProvider.catchUp(new TopicEditRepository(jdbc)));
        Reprocessing progress = progress(catalog);
        retagging.begin(progress);
        boolean more = true;
        while (more && !stopping) {
            more = retagging.next(tagger, progress, clock.instant());
        }
    }

    /** Returns the progress of tagging stored bills with these topics. */
    static Reprocessing progress(TopicCatalog catalog) {
        return Reprocessing.of(Reprocessing.Follower.TAGS, catalog.digest() + " " + LawCatalog.digest());
    }

    private void runUntilStopped() {
        try {
            while (!stopping) {
                recheck();
                called.tryAcquire(CHECK_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
                called.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void recheck() {
        try {
            retagAll();
        } catch (StoreException e) {
            LOG.warnf("Bills cannot be tagged again yet: %s", e.getMessage());
        }
    }
}
