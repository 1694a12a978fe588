package mx.vigia.notification.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * Publishes on {@code access.v1} what a secret opens, for every service, and a tombstone when it no longer opens
 * anything.
 */
@ApplicationScoped
class AccessAnnouncer implements CompactedTopicWriter {
    private static final Logger LOG = Logger.getLogger(AccessAnnouncer.class);
    private static final String TOPIC = "access.v1";
    private static final Duration RESEND_AFTER = Duration.ofSeconds(10);

    private final AccessGrantRepository grantRepository;
    private final AnnouncementPublisher<AccessGrantEvent> grants;
    private final AnnouncementPublisher<String> ends;
    private final ObjectMapper json;
    private final Clock clock;

    AccessAnnouncer(AccessGrantRepository grantRepository, EventProducer producer, ObjectMapper json, Clock clock) {
        this.grantRepository = grantRepository;
        this.grants = new AnnouncementPublisher<>(
                producer, grant -> List.of(event(grant.hash(), value(grant), "granted/" + grant.revision())));
        this.ends = new AnnouncementPublisher<>(producer, hash -> List.of(event(hash, null, "ended")));
        this.json = json;
        this.clock = clock;
    }

    /** Publishes a committed grant and marks it; what fails here is left to the sweeper. */
    void announce(AccessGrantEvent grant) {
        announce(List.of(grant));
    }

    void announceRevocation(String hash) {
        announceEnds(List.of(hash));
    }

    private void announce(List<AccessGrantEvent> committed) {
        warn(grants.announce(committed, acknowledged -> {
            for (var grant : acknowledged) {
                grantRepository.markAnnounced(grant, clock.instant());
            }
        }));
    }

    private void announceEnds(List<String> hashes) {
        warn(ends.announce(hashes, acknowledged -> {
            for (var hash : acknowledged) {
                grantRepository.markTombstoned(hash, clock.instant());
            }
        }));
    }

    /**
     * Publishes at once the effect of a changed seat or role, without waiting for a new sign-in: not before the
     * application has started, since until then the channel accepts nothing.
     */
    @Scheduled(
            every = "2s",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void renew() {
        announce(grantRepository.renew(clock.instant()));
    }

    /**
     * Publishes what was never acknowledged, and ends expired grants; not before the application has started, either.
     */
    @Scheduled(
            every = "10s",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() {
        var now = clock.instant();
        grantRepository.revokeExpired(now);
        grantRepository.revokeOfClosedAccounts(now);
        announce(grantRepository.findUnannounced(now.minus(RESEND_AFTER)));
        announceEnds(grantRepository.findUnannouncedRevocations(now.minus(RESEND_AFTER)));
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<String, String> findExpected() {
        return grantRepository.findInForce(clock.instant()).stream()
                .collect(Collectors.toMap(AccessGrantEvent::hash, grant -> Sha256.of(value(grant))));
    }

    @Override
    public void announce(Set<String> hashes) {
        announce(grantRepository.findInForce(hashes, clock.instant()));
    }

    @Override
    public void delete(Set<String> hashes) {
        warn(ends.announce(List.copyOf(hashes), acknowledged -> {}));
    }

    private static void warn(AnnouncementReport<?> report) {
        report.failure()
                .ifPresent(e -> LOG.warnf("Not announced, retrying: topic=%s reason=%s", TOPIC, e.getMessage()));
    }

    private ProducerRecord<String, byte[]> event(String hash, byte @Nullable [] value, String what) {
        var id = CloudEvent.idFrom("access", hash, what).toString();
        return new CloudEvent(id, "/vigia/notification", "mx.vigia.access.granted.v1", clock.instant(), hash, "")
                .on(TOPIC, hash, value);
    }

    private byte[] value(AccessGrantEvent grant) {
        try {
            return json.writeValueAsBytes(grant);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A grant is always writable", e);
        }
    }
}
