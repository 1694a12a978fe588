package mx.vigia.notification.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import mx.vigia.platform.kafka.CloudEvent;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Tells every service on {@code access.v1} what a secret opens, and with a tombstone that it opens nothing any more. */
@ApplicationScoped
class AccessAnnouncer {
    private static final Logger LOG = Logger.getLogger(AccessAnnouncer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration UNMARKED = Duration.ofSeconds(10);

    private final AccessLedger ledger;
    private final MutinyEmitter<Record<String, byte[]>> access;
    private final ObjectMapper json;
    private final Clock clock;

    AccessAnnouncer(
            AccessLedger ledger,
            @Channel("access") MutinyEmitter<Record<String, byte[]>> access,
            ObjectMapper json,
            Clock clock) {
        this.ledger = ledger;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    /** Sends a committed grant and marks it; what fails here is left to the sweeper. */
    void announce(Grant grant) throws SQLException {
        if (sent(grant.hash(), value(grant), "granted/" + grant.revision())) {
            ledger.announced(grant, clock.instant());
        }
    }

    void announceEnd(String hash) throws SQLException {
        if (sent(hash, null, "ended")) {
            ledger.tombstoned(hash, clock.instant());
        }
    }

    /** Tells at once what a changed seat or role has changed, without waiting for anybody to sign in again: not before the house has started, for until then the channel takes nothing. */
    @Scheduled(
            every = "2s",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void renew() throws SQLException {
        for (var grant : ledger.renew(clock.instant())) {
            announce(grant);
        }
    }

    /** Says again what was never acknowledged, and ends what has expired; not before the house has started, either. */
    @Scheduled(
            every = "10s",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() throws SQLException {
        var now = clock.instant();
        ledger.revokeExpired(now);
        ledger.revokeOfThoseWhoLeft(now);
        for (var grant : ledger.unannounced(now.minus(UNMARKED))) {
            announce(grant);
        }
        for (var hash : ledger.endedUnsaid(now.minus(UNMARKED))) {
            announceEnd(hash);
        }
    }

    private boolean sent(String hash, byte[] value, String what) {
        var label = new CloudEvent(
                CloudEvent.idFrom("access", hash, what).toString(),
                "/vigia/notification",
                "mx.vigia.access.granted.v1",
                Instant.now(clock),
                hash,
                "");
        var metadata = OutgoingKafkaRecordMetadata.builder()
                .withHeaders(label.headers())
                .build();
        try {
            access.sendMessage(Message.of(Record.of(hash, value)).addMetadata(metadata))
                    .await()
                    .atMost(PATIENCE);
            return true;
        } catch (KafkaException | TimeoutException | IllegalStateException e) {
            LOG.warnf("access.v1 could not be told, the sweeper will try again: %s", e.getMessage());
            return false;
        }
    }

    private byte[] value(Grant grant) {
        try {
            return json.writeValueAsBytes(grant);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A grant is always writable", e);
        }
    }
}
