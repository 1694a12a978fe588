package mx.vigia.notification.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.platform.kafka.AnnouncementPublisher;
import mx.vigia.platform.kafka.AnnouncementReport;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.kafka.CompactedTopicWriter;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.text.Sha256;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes watches on {@code watches.v1} for the analysis; a deletion is published first, its tombstone a day later.
 */
@ApplicationScoped
class WatchAnnouncer implements CompactedTopicWriter {
    private static final Logger LOG = Logger.getLogger(WatchAnnouncer.class);
    private static final String TOPIC = "watches.v1";
    private static final Duration RESEND_AFTER = Duration.ofSeconds(10);
    private static final Duration TOMBSTONE_DELAY = Duration.ofDays(1);

    private final WatchAnnouncementRepository announcementRepository;
    private final AnnouncementPublisher<WatchEvent> sets;
    private final AnnouncementPublisher<String> burials;
    private final ObjectMapper json;
    private final Clock clock;

    WatchAnnouncer(
            WatchAnnouncementRepository announcementRepository,
            EventProducer producer,
            ObjectMapper json,
            Clock clock) {
        this.announcementRepository = announcementRepository;
        this.sets = new AnnouncementPublisher<>(
                producer, set -> List.of(event(set.watch().toString(), value(set), "set/" + set.revision())));
        this.burials = new AnnouncementPublisher<>(producer, watch -> List.of(event(watch, null, "buried")));
        this.json = json;
        this.clock = clock;
    }

    /** Publishes a committed revision and marks it; what fails here is left to the sweeper. */
    void announce(WatchEvent set) {
        announce(List.of(set));
    }

    private void announce(List<WatchEvent> committed) {
        warn(sets.announce(committed, acknowledged -> {
            for (var set : acknowledged) {
                announcementRepository.markAnnounced(set, clock.instant());
            }
        }));
    }

    /**
     * Publishes what was never acknowledged, and tombstones of watches deleted a day ago: not before the application
     * has started, since until then the channel accepts nothing.
     */
    @Scheduled(
            every = "10s",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() {
        var now = clock.instant();
        announce(announcementRepository.findUnannounced(now.minus(RESEND_AFTER)));
        var expired = announcementRepository.findExpiredDeletions(now.minus(TOMBSTONE_DELAY)).stream()
                .map(UUID::toString)
                .toList();
        warn(burials.announce(expired, acknowledged -> {
            for (var watch : acknowledged) {
                announcementRepository.markTombstoned(UUID.fromString(watch), now);
            }
        }));
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<String, String> findExpected() {
        return announcementRepository.findAll().stream()
                .collect(Collectors.toMap(set -> set.watch().toString(), set -> Sha256.of(value(set))));
    }

    @Override
    public void announce(Set<String> watches) {
        announce(announcementRepository.findByIds(
                watches.stream().map(UUID::fromString).toList()));
    }

    @Override
    public void delete(Set<String> watches) {
        warn(burials.announce(List.copyOf(watches), acknowledged -> {}));
    }

    private static void warn(AnnouncementReport<?> report) {
        report.failure()
                .ifPresent(e -> LOG.warnf("Not announced, retrying: topic=%s reason=%s", TOPIC, e.getMessage()));
    }

    private ProducerRecord<String, byte[]> event(String key, byte @Nullable [] value, String what) {
        var id = CloudEvent.idFrom("watch", key, what).toString();
        return new CloudEvent(id, "/vigia/notification", "mx.vigia.watch.set.v1", clock.instant(), key, "")
                .on(TOPIC, key, value);
    }

    private byte[] value(WatchEvent set) {
        try {
            return json.writeValueAsBytes(set);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A watch is always writable", e);
        }
    }
}
