package mx.vigia.analysis.intake.followers;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.dossier.feed.IntakePriority;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.InvalidRecords;
import mx.vigia.analysis.intake.ProceedingIntake;
import mx.vigia.analysis.matching.WatchTopicReader;
import mx.vigia.analysis.matching.publishing.FactAnnouncer;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import mx.vigia.platform.kafka.InvalidRecordException;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/** Follows the change feed and links earlier mentions of a bill when the bill arrives. */
@ApplicationScoped
class LateMentionLinker {
    private static final Logger LOG = Logger.getLogger(LateMentionLinker.class);
    private static final int BATCH_SIZE = 200;
    private static final Reprocessing PROGRESS = Reprocessing.of(Follower.NAMED_BILLS);

    private final Jdbc database;
    private final DossierRepository dossiers;
    private final WatchTopicReader watches;
    private final ProceedingIntake proceedings;
    private final FactAnnouncer announcer;
    private final IntakePriority priority;

    LateMentionLinker(
            Jdbc database,
            DossierRepository dossiers,
            WatchTopicReader watches,
            ProceedingIntake proceedings,
            FactAnnouncer announcer,
            IntakePriority priority) {
        this.database = database;
        this.dossiers = dossiers;
        this.watches = watches;
        this.proceedings = proceedings;
        this.announcer = announcer;
        this.priority = priority;
    }

    /**
     * Processes pending changes; facts that cannot be published now are published by the sweep of unannounced facts.
     */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            while (watches.read()
                    && priority.runSlice(
                            Follower.NAMED_BILLS.key(), IntakePriority.MAX_YIELD_TIME_FOR_ALERTS, false, this::step)) {}
        } catch (StoreException | BrokerUnavailableException e) {
            LOG.warnf("Late-mention follower paused, retrying: %s", e.getMessage());
        }
    }

    /** Processes one step; two replicas that take the same step do it twice, and it counts once. */
    private boolean step() {
        List<FeedChange> changes = dossiers.findChangesAfter(findProgress(), BATCH_SIZE);
        if (changes.isEmpty()) {
            return false;
        }
        long last = changes.getLast().number();
        Set<UUID> bills = changes.stream().map(FeedChange::dossier).collect(Collectors.toSet());
        try {
            processBatch(bills, transaction -> PROGRESS.saveProgress(transaction, last));
        } catch (InvalidRecordException oneOfThem) {
            LOG.infof("Batch contains an invalid bill, processing one by one: bills=%d", bills.size());
            for (UUID bill : bills) {
                processOne(bill);
            }
            processBatch(Set.of(), transaction -> PROGRESS.saveProgress(transaction, last));
        }
        return true;
    }

    /** Processes one bill; a bill whose own data fail is skipped until it changes again. */
    private void processOne(UUID bill) {
        try {
            processBatch(Set.of(bill), transaction -> {});
        } catch (InvalidRecordException why) {
            LOG.errorf(why, "Mentions not linked, bill skipped until it changes: bill=%s", bill);
        }
    }

    private void processBatch(Set<UUID> bills, ProceedingIntake.ProgressMarker reached) {
        announcer.announce(InvalidRecords.reject(() -> proceedings.commit(dossiers.findWithoutTexts(bills), reached)));
    }

    private long findProgress() {
        return database.onConnection(jdbc -> PROGRESS.resume(jdbc).lastNumber());
    }
}
