package mx.vigia.analysis.topic;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import mx.vigia.analysis.dossier.Retagging;
import mx.vigia.analysis.law.LawCatalog;
import org.jboss.logging.Logger;

/** Has stored bills tagged again in the background, where the files of topics changed since they were tagged: at a start, and whenever a person changed one, on whichever replica. */
@ApplicationScoped
class Retagger {
    private static final Logger LOG = Logger.getLogger(Retagger.class);
    private static final Duration LOOKED_EVERY = Duration.ofSeconds(5);

    private final Retagging retagging;
    private final Tagger tagger;
    private final TopicCatalog catalog;
    private final TopicShelf shelf;
    private final DataSource database;
    private final Clock clock;
    private final Semaphore called = new Semaphore(0);
    private volatile String begun = "";
    private volatile boolean stopping;

    Retagger(
            Retagging retagging,
            Tagger tagger,
            TopicCatalog catalog,
            TopicShelf shelf,
            DataSource database,
            Clock clock) {
        this.shelf = shelf;
        this.database = database;
        this.retagging = retagging;
        this.tagger = tagger;
        this.catalog = catalog;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().name("tags-again").daemon().start(this::untilStopped);
    }

    void stop(@Observes ShutdownEvent ended) {
        stopping = true;
        called.release();
    }

    /** Looks at once whether a topic has changed. */
    void wake() {
        called.release();
    }

    /** What is done at a start: goes on where an earlier one left off, and ends at once where nothing changed. */
    void tagAgain() throws SQLException {
        begun = "";
        goOn();
    }

    /**
     * Begins at once where the rules of this process are others than when it looked last. Where another process began with its own, only after a while: two
     * houses of different versions side by side would begin again what the other did, without end.
     */
    void goOn() throws SQLException {
        try (Connection connection = database.getConnection()) {
            shelf.catchUp(new EditBook(connection));
        }
        String rules = rules(catalog);
        if (rules.equals(begun)) {
            retagging.takeBack(rules, clock.instant());
        } else {
            retagging.begin(rules, clock.instant());
            begun = rules;
        }
        boolean more = true;
        while (more && !stopping) {
            more = retagging.next(tagger, rules, clock.instant());
        }
    }

    /** What stored bills are tagged by, as it is written down. */
    static String rules(TopicCatalog catalog) {
        return catalog.digest() + " " + LawCatalog.digest();
    }

    private void untilStopped() {
        try {
            while (!stopping) {
                lookAgain();
                called.tryAcquire(LOOKED_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                called.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookAgain() {
        try {
            goOn();
        } catch (SQLException away) {
            LOG.warnf("Bills cannot be tagged again yet: %s", away.getMessage());
        }
    }
}
