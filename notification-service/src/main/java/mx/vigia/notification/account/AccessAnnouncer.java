package mx.vigia.notification.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.platform.access.AccessKeys;
import mx.vigia.platform.kafka.AnnouncementPublisher;
import mx.vigia.platform.kafka.AnnouncementReport;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.kafka.CompactedTopicWriter;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.kafka.RecordValidity;
import mx.vigia.platform.signing.Ed25519Keys;
import mx.vigia.platform.signing.RecordSigner;
import mx.vigia.platform.signing.SignatureCheck;
import mx.vigia.platform.text.Sha256;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes on {@code access.v1} what a secret opens, for every service, and a tombstone when it no longer opens
 * anything. Both are signed, so that writing to the topic is not enough to grant anything.
 */
@ApplicationScoped
class AccessAnnouncer implements CompactedTopicWriter {
    private static final Logger LOG = Logger.getLogger(AccessAnnouncer.class);
    private static final String TOPIC = "access.v1";
    private static final Duration RESEND_AFTER = Duration.ofSeconds(10);

    /** Follows every revision of a grant, because a secret that was revoked is never granted again. */
    private static final long REVOCATION = Long.MAX_VALUE;

    private final AccessGrantRepository grantRepository;
    private final AnnouncementPublisher<AccessGrantEvent> grants;
    private final AnnouncementPublisher<String> ends;
    private final RecordSigner signer;
    private final AccessKeys keys;
    private final ObjectMapper json;
    private final Clock clock;

    AccessAnnouncer(
            AccessGrantRepository grantRepository,
            EventProducer producer,
            AccessSigningConfig signing,
            AccessKeys keys,
            ObjectMapper json,
            Clock clock) {
        this.grantRepository = grantRepository;
        this.grants = new AnnouncementPublisher<>(producer, grant -> List.of(granted(grant)));
        this.ends = new AnnouncementPublisher<>(producer, hash -> List.of(revoked(hash)));
        this.signer = keys.signer(Ed25519Keys.parsePrivate(signing.signingKey()));
        this.keys = keys;
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

    /**
     * Has grants signed again in good time, and at once where a former key signed them: it is about to be withdrawn.
     */
    @Override
    public RecordValidity check(ConsumerRecord<String, byte[]> standing, Instant now) {
        return switch (keys.verify(standing, now)) {
            case SignatureCheck.Genuine(var keyId, var revision, var issued)
            when keyId.equals(signer.keyId()) && now.isBefore(issued.plus(AccessKeys.RENEW_AFTER)) ->
                RecordValidity.VALID;
            case SignatureCheck.Genuine expiring -> RecordValidity.EXPIRING;
            case SignatureCheck.Refused refused -> RecordValidity.INVALID;
        };
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

    private ProducerRecord<String, byte[]> granted(AccessGrantEvent grant) {
        return signed(grant.hash(), value(grant), "granted/" + grant.revision(), grant.revision());
    }

    private ProducerRecord<String, byte[]> revoked(String hash) {
        return signed(hash, null, "ended", REVOCATION);
    }

    private ProducerRecord<String, byte[]> signed(String hash, byte @Nullable [] value, String what, long revision) {
        var id = CloudEvent.idFrom("access", hash, what).toString();
        var now = clock.instant();
        var event = new CloudEvent(id, "/vigia/notification", "mx.vigia.access.granted.v1", now, hash, "");
        return signer.sign(event.on(TOPIC, hash, value), revision, now);
    }

    private byte[] value(AccessGrantEvent grant) {
        try {
            return json.writeValueAsBytes(grant);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A grant is always writable", e);
        }
    }
}
