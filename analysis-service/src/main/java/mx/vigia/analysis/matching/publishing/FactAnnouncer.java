package mx.vigia.analysis.matching.publishing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.kafka.AnnouncementPublisher;
import mx.vigia.platform.kafka.AnnouncementPublisher.UnmarkedRows;
import mx.vigia.platform.kafka.AnnouncementReport;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Publishes committed facts in batches of about a hundred: waits for the broker once per batch, then marks them as
 * announced.
 */
@ApplicationScoped
public class FactAnnouncer {
    static final String TOPIC = "bills.facts.v1";
    private static final Logger LOG = Logger.getLogger(FactAnnouncer.class);
    static final String SOURCE = "/vigia/analysis";
    static final String TYPE = "mx.vigia.fact.told.v1";
    static final String SCHEMA = "https://vigia.example/contract/schemas/bills.facts.v1.json";
    private static final Duration SWEEP_DELAY = Duration.ofSeconds(10);
    private static final int BATCH_SIZE = 100;

    private final EventProducer producer;
    private final FactAnnouncementRepository announcementRepository;
    private final Jdbc database;
    private final Clock clock;

    FactAnnouncer(
            EventProducer producer, FactAnnouncementRepository announcementRepository, Jdbc database, Clock clock) {
        this.producer = producer;
        this.announcementRepository = announcementRepository;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Publishes committed facts in batches. After a {@link BrokerUnavailableException} the rest is published later,
     * under the same ids. A fact announced meanwhile, because it was committed long after it was recorded, is not
     * published again. All facts stay locked until the last is published, so that no later fact of a bill is published
     * before an earlier one.
     */
    public void announce(List<FactAnnouncement> announcements) {
        if (announcements.isEmpty()) {
            return;
        }
        try (var transaction = database.begin()) {
            Set<UUID> untold = announcementRepository.lockUnannounced(transaction.jdbc(), ids(announcements));
            try {
                announceInBatches(
                        transaction.jdbc(),
                        announcements.stream()
                                .filter(announcement -> untold.contains(announcement.id()))
                                .toList());
            } finally {
                transaction.commit(); // facts accepted by the broker stay marked, whatever happened to the rest
            }
        }
    }

    private void announceInBatches(Jdbc transaction, List<FactAnnouncement> announcements) {
        for (int from = 0; from < announcements.size(); from += BATCH_SIZE) {
            announceBatch(transaction, announcements.subList(from, Math.min(announcements.size(), from + BATCH_SIZE)));
        }
    }

    /**
     * Publishes facts committed a while ago and never marked: their publisher crashed, or the broker was unavailable.
     */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announcePending() {
        try {
            int announced = announceUnannounced(clock.instant().minus(SWEEP_DELAY));
            if (announced > 0) {
                LOG.infof("Facts announced late: %d", announced);
            }
        } catch (StoreException | BrokerUnavailableException e) {
            LOG.warnf("Publishing of pending facts paused, retrying: %s", e.getMessage());
        }
    }

    private int announceUnannounced(Instant before) {
        Instant now = clock.instant();
        AnnouncementReport<FactAnnouncement> report = publisher(now)
                .sweepOnce(database, BATCH_SIZE, new UnmarkedRows<>() {
                    @Override
                    public List<FactAnnouncement> lock(Jdbc transaction, int limit) {
                        return announcementRepository.findUnannounced(transaction, before, limit);
                    }

                    @Override
                    public void mark(Jdbc transaction, List<FactAnnouncement> acknowledged) {
                        announcementRepository.mark(transaction, ids(acknowledged), now);
                    }
                });
        excludeRejected(report);
        report.throwIfUnavailable();
        return report.acknowledged().size();
    }

    private void announceBatch(Jdbc transaction, List<FactAnnouncement> announcements) {
        Instant now = clock.instant();
        AnnouncementReport<FactAnnouncement> report = publisher(now)
                .announce(
                        announcements,
                        acknowledged -> announcementRepository.mark(transaction, ids(acknowledged), now));
        excludeRejected(report);
        report.throwIfUnavailable();
    }

    /** Excludes facts that the broker rejects for their own content; the others are published. */
    private void excludeRejected(AnnouncementReport<FactAnnouncement> report) {
        report.refused()
                .forEach(refusal -> announcementRepository.excludeFromPublishing(
                        refusal.announcement().id(), refusal.reason()));
    }

    private static List<UUID> ids(List<FactAnnouncement> announcements) {
        return announcements.stream().map(FactAnnouncement::id).toList();
    }

    private AnnouncementPublisher<FactAnnouncement> publisher(Instant now) {
        return new AnnouncementPublisher<>(producer, announcement -> records(announcement, now));
    }

    private static List<ProducerRecord<String, byte[]>> records(FactAnnouncement announcement, Instant now) {
        String key = announcement.fact().dossier().toString();
        return announcement
                .parts(now)
                .map(part -> new CloudEvent(announcement.id() + "/" + part.number(), SOURCE, TYPE, now, key, SCHEMA)
                        .on(TOPIC, key, part.json()))
                .toList();
    }
}
