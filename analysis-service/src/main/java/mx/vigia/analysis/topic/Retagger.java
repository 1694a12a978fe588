package mx.vigia.analysis.topic;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mx.vigia.analysis.dossier.Retagging;
import mx.vigia.analysis.law.LawCatalog;
import org.jboss.logging.Logger;

/** Has stored bills tagged again in the background of a start, where the topic files changed since they were tagged. */
@ApplicationScoped
class Retagger {
    private static final Logger LOG = Logger.getLogger(Retagger.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Retagging retagging;
    private final Tagger tagger;
    private final TopicCatalog catalog;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Retagger(Retagging retagging, Tagger tagger, TopicCatalog catalog, Clock clock) {
        this.retagging = retagging;
        this.tagger = tagger;
        this.catalog = catalog;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().name("tags-again").daemon().start(this::untilDone);
    }

    void stop(@Observes ShutdownEvent ended) {
        stopping.countDown();
    }

    /** Goes on where an earlier start left off, and ends at once where nothing changed. */
    void tagAgain() throws SQLException {
        String rules = catalog.digest() + " " + LawCatalog.digest();
        retagging.begin(rules);
        boolean more = true;
        while (more && stopping.getCount() > 0) {
            more = retagging.next(tagger, rules, clock.instant());
        }
    }

    private void untilDone() {
        try {
            while (!done()) {
                if (stopping.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean done() {
        try {
            tagAgain();
            return true;
        } catch (SQLException away) {
            LOG.warnf("Bills cannot be tagged again yet: %s", away.getMessage());
            return false;
        }
    }
}
