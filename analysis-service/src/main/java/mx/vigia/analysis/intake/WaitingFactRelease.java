package mx.vigia.analysis.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.feed.ChangeFeedWriter;
import mx.vigia.analysis.dossier.store.DossierLocks;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import mx.vigia.analysis.matching.publishing.FactAnnouncer;
import mx.vigia.analysis.matching.publishing.WaitingFactRepository;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Announces reports, minutas and decrees alone whose bill was not found while they waited. Their bill may have arrived
 * while the intake stood still: none is announced before what had arrived by the end of its wait is processed. Any
 * replica may do it: a dossier is locked, and what was held back is taken once.
 */
@ApplicationScoped
class WaitingFactRelease {
    private static final Logger LOG = Logger.getLogger(WaitingFactRelease.class);
    private static final int BATCH_SIZE = 50;

    private final Jdbc database;
    private final FactAnnouncementRepository announcementRepository;
    private final DossierRepository dossiers;
    private final FactAnnouncer announcer;
    private final IntakeProgress progress;
    private final Clock clock;

    WaitingFactRelease(
            Jdbc database,
            FactAnnouncementRepository announcementRepository,
            DossierRepository dossiers,
            FactAnnouncer announcer,
            IntakeProgress progress,
            Clock clock) {
        this.database = database;
        this.announcementRepository = announcementRepository;
        this.dossiers = dossiers;
        this.announcer = announcer;
        this.progress = progress;
        this.clock = clock;
    }

    /** Announces what is due; facts that cannot be published now are published by the sweep of unannounced facts. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void releaseDue() {
        try {
            if (!findDue(clock.instant()).isEmpty()) {
                releaseDue(progress.processedUntil());
            }
        } catch (StoreException | BrokerUnavailableException e) {
            LOG.warnf("Announcing of papers that waited paused, retrying: %s", e.getMessage());
        }
    }

    private void releaseDue(Instant processedUntil) {
        List<UUID> due = findDue(processedUntil);
        while (!due.isEmpty()) {
            announcer.announce(release(due, processedUntil));
            due = findDue(processedUntil);
        }
    }

    private List<UUID> findDue(Instant until) {
        return database.onConnection(jdbc -> WaitingFactRepository.findDue(jdbc, until, BATCH_SIZE));
    }

    /**
     * Moves what was held back to the facts. The dossiers are added to the change feed, because votes and meetings
     * about them waited, too.
     */
    private List<FactAnnouncement> release(List<UUID> due, Instant until) {
        Instant now = clock.instant();
        return database.inTransaction(transaction -> {
            DossierLocks.lockBills(transaction, due);
            List<FactAnnouncement> taken = WaitingFactRepository.takeDue(transaction, due, until);
            List<FactAnnouncement> ready = announcementRepository.save(transaction, taken, now);
            List<Dossier> bills = dossiers.findWithoutTexts(taken.stream()
                    .map(announcement -> announcement.fact().dossier())
                    .collect(Collectors.toSet()));
            ChangeFeedWriter.append(transaction, bills, now);
            return ready;
        });
    }
}
