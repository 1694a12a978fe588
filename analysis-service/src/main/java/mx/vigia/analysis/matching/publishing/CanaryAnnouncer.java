package mx.vigia.analysis.matching.publishing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.platform.kafka.AnnouncementPublisher;
import mx.vigia.platform.kafka.AnnouncementPublisher.UnmarkedRows;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import mx.vigia.platform.text.Json;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Passes canaries on: committed with the poll that brought them, published as facts of a reserved kind that matches no
 * watch. They become no record, dossier or fact of ours, so that no page, search or count can show them.
 */
@ApplicationScoped
public class CanaryAnnouncer {
    /** The reserved site of a canary, and the kind of its fact. */
    public static final String SITE = "canary";

    private static final Logger LOG = Logger.getLogger(CanaryAnnouncer.class);
    private static final UUID DOSSIER = CloudEvent.idFrom(SITE);
    private static final Map<String, Object> BILL =
            Map.of("revision", 1, "title", SITE, "kind", "other", "stage", "PRESENTED", "site", SITE);
    private static final int BATCH_SIZE = 10;

    private final AnnouncementPublisher<Instant> publisher;
    private final Jdbc database;
    private final Clock clock;

    CanaryAnnouncer(EventProducer producer, Jdbc database, Clock clock) {
        this.publisher = new AnnouncementPublisher<>(producer, begun -> List.of(record(begun, clock.instant())));
        this.database = database;
        this.clock = clock;
    }

    public static boolean isCanary(SightingEvent sighting) {
        return sighting.bill().site().equals(SITE);
    }

    /** Saves when the canaries among these were sighted, in the transaction of their poll. */
    public static void save(Jdbc transaction, List<SightingEvent> sightings) {
        sightings.stream().filter(CanaryAnnouncer::isCanary).forEach(canary -> {
            Instant begun = canary.provenance().fetchedAt();
            transaction.update("""
                    delete from canary where begun_at in (
                      select begun_at from canary where begun_at < ? for update skip locked)""", begun);
            transaction.update("insert into canary (begun_at) values (?) on conflict (begun_at) do nothing", begun);
        });
    }

    /** Publishes what is committed; what the broker does not take is tried again. */
    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announce() {
        try {
            publisher
                    .sweepOnce(database, BATCH_SIZE, new UnannouncedCanaries(clock))
                    .failure()
                    .ifPresent(e -> LOG.debugf(e, "Canary not published, will be sent again"));
        } catch (StoreException e) {
            LOG.debugf(e, "Canary not published, will be sent again");
        }
    }

    private static ProducerRecord<String, byte[]> record(Instant begun, Instant now) {
        UUID id = CloudEvent.idFrom(SITE, begun.toString());
        Map<String, Object> event = Map.ofEntries(
                Map.entry("fact", id),
                Map.entry("part", 1),
                Map.entry("parts", 1),
                Map.entry("kind", SITE),
                Map.entry("naturalKey", SITE + "|" + begun),
                Map.entry("dossier", DOSSIER),
                Map.entry("after", Map.of()),
                Map.entry("times", Map.of("captured", begun.toString(), "announced", now.toString())),
                Map.entry("late", false),
                Map.entry("bill", BILL),
                Map.entry("watches", List.of()));
        return new CloudEvent(
                        id + "/1",
                        FactAnnouncer.SOURCE,
                        FactAnnouncer.TYPE,
                        now,
                        DOSSIER.toString(),
                        FactAnnouncer.SCHEMA)
                .on(FactAnnouncer.TOPIC, DOSSIER.toString(), Json.bytes(event));
    }

    private record UnannouncedCanaries(Clock clock) implements UnmarkedRows<Instant> {
        @Override
        public List<Instant> lock(Jdbc transaction, int limit) {
            return transaction.list(
                    "select begun_at from canary where announced_at is null limit ? for update skip locked",
                    row -> Jdbc.instant(row, 1),
                    limit);
        }

        @Override
        public void mark(Jdbc transaction, List<Instant> acknowledged) {
            acknowledged.forEach(begun -> transaction.update(
                    "update canary set announced_at = ? where begun_at = ?", clock.instant(), begun));
        }
    }
}
