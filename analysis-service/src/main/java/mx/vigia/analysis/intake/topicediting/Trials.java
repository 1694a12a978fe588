package mx.vigia.analysis.intake.topicediting;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.topic.RuleBook;
import org.jboss.logging.Logger;

/** Tries files of topics on all bills, one after the other in the background of this replica; what came of it stands in the database. */
@ApplicationScoped
class Trials {
    private static final Logger LOG = Logger.getLogger(Trials.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int AT_ONCE = 20;
    private static final int MOST_WAITING = 8;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TopicTrialRepository book;
    private final DossierRepository dossiers;
    private final Clock clock;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("topic-trial").daemon().factory());
    private final Semaphore places = new Semaphore(MOST_WAITING);

    Trials(TopicTrialRepository book, DossierRepository dossiers, Clock clock) {
        this.book = book;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent ended) throws InterruptedException {
        reader.shutdownNow();
        reader.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Begins to read all bills by these rules; false where too many trials wait already. */
    boolean begin(TopicTrial trial, RuleBook rules) throws SQLException {
        if (!places.tryAcquire()) {
            return false;
        }
        boolean begun = false;
        try {
            book.forget(clock.instant().minus(KEPT));
            book.begin(trial);
            reader.execute(() -> readAndLeave(trial, rules));
            begun = true;
        } finally {
            if (!begun) {
                places.release();
            }
        }
        return true;
    }

    private void readAndLeave(TopicTrial trial, RuleBook rules) {
        try {
            read(trial, rules);
        } finally {
            places.release();
        }
    }

    private Stream<Dossier> readable(UUID id) {
        try {
            return dossiers.withIds(List.of(id)).stream();
        } catch (UncheckedIOException unreadable) { // it keeps its tags whatever the rules, and stops no trial
            LOG.errorf(unreadable, "Bill %s cannot be read and is left out of the trial", id);
            return Stream.empty();
        }
    }

    private void read(TopicTrial trial, RuleBook rules) {
        try {
            TrialTagging shadow = new TrialTagging(trial.topic(), rules);
            UUID after = BEFORE_ALL;
            List<UUID> ids = dossiers.idsAfter(after, AT_ONCE);
            while (!ids.isEmpty() && !Thread.currentThread().isInterrupted()) {
                ids.stream().flatMap(this::readable).forEach(shadow::read);
                book.reach(trial.id(), shadow.read(), clock.instant());
                after = ids.getLast();
                ids = dossiers.idsAfter(after, AT_ONCE);
            }
            if (ids.isEmpty()) {
                book.end(trial.id(), shadow.result(), clock.instant());
            }
        } catch (SQLException | IllegalStateException away) { // its page says that it has stopped
            LOG.warnf("The trial of the topic %s has stopped: %s", trial.topic(), away.getMessage());
        }
    }
}
