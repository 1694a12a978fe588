package mx.vigia.analysis.intake.topicediting;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
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
import mx.vigia.analysis.topic.TopicRuleSet;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Tries topic files on all bills, one after the other in the background of this replica. Results are stored in the
 * database.
 */
@ApplicationScoped
class Trials {
    private static final Logger LOG = Logger.getLogger(Trials.class);
    private static final UUID NIL_UUID = new UUID(0, 0);
    private static final int BATCH_SIZE = 20;
    private static final int MAX_WAITING_TRIALS = 8;
    private static final Duration RETENTION = Duration.ofDays(30);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(5);

    private final TopicTrialRepository trialRepository;
    private final DossierRepository dossiers;
    private final Clock clock;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("topic-trial").daemon().factory());
    private final Semaphore places = new Semaphore(MAX_WAITING_TRIALS);

    Trials(TopicTrialRepository trialRepository, DossierRepository dossiers, Clock clock) {
        this.trialRepository = trialRepository;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent ended) throws InterruptedException {
        reader.shutdownNow();
        reader.awaitTermination(SHUTDOWN_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
    }

    /** Starts reading all bills by these rules; returns false if too many trials are waiting already. */
    boolean begin(TopicTrial trial, TopicRuleSet rules) {
        if (!places.tryAcquire()) {
            return false;
        }
        boolean begun = false;
        try {
            trialRepository.deleteUnusedBefore(clock.instant().minus(RETENTION));
            trialRepository.begin(trial);
            reader.execute(() -> runTrial(trial, rules));
            begun = true;
        } finally {
            if (!begun) {
                places.release();
            }
        }
        return true;
    }

    private void runTrial(TopicTrial trial, TopicRuleSet rules) {
        try {
            read(trial, rules);
        } finally {
            places.release();
        }
    }

    private Stream<Dossier> findReadableBills(UUID id) {
        try {
            return dossiers.findByIds(List.of(id)).stream();
        } catch (
                UncheckedIOException
                        unreadable) { // it keeps its tags under any rules; one unreadable bill must not stop the trial
            LOG.errorf(unreadable, "Bill %s cannot be read and is left out of the trial", id);
            return Stream.empty();
        }
    }

    private void read(TopicTrial trial, TopicRuleSet rules) {
        try {
            TrialTagging trialTagging = new TrialTagging(trial.topic(), rules);
            UUID after = NIL_UUID;
            List<UUID> ids = dossiers.findIdsAfter(after, BATCH_SIZE);
            while (!ids.isEmpty() && !Thread.currentThread().isInterrupted()) {
                ids.stream().flatMap(this::findReadableBills).forEach(trialTagging::read);
                trialRepository.saveProgress(trial.id(), trialTagging.read(), clock.instant());
                after = ids.getLast();
                ids = dossiers.findIdsAfter(after, BATCH_SIZE);
            }
            if (ids.isEmpty()) {
                trialRepository.end(trial.id(), trialTagging.result(), clock.instant());
            }
        } catch (StoreException | IllegalStateException e) { // the trial's page shows that it has stopped
            LOG.warnf("The trial of the topic %s has stopped: %s", trial.topic(), e.getMessage());
        }
    }
}
