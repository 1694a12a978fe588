package mx.vigia.notification.watch;

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
import mx.vigia.platform.kafka.CloudEvent;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Tells the analysis on {@code watches.v1} what to look out for; a deletion is told first, its tombstone a day later. */
@ApplicationScoped
class WatchAnnouncer {
    private static final Logger LOG = Logger.getLogger(WatchAnnouncer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration UNMARKED = Duration.ofSeconds(10);
    private static final Duration MOURNING = Duration.ofDays(1);

    private final WatchLedger ledger;
    private final MutinyEmitter<Record<String, byte[]>> watches;
    private final ObjectMapper json;
    private final Clock clock;

    WatchAnnouncer(
            WatchLedger ledger,
            @Channel("watches") MutinyEmitter<Record<String, byte[]>> watches,
            ObjectMapper json,
            Clock clock) {
        this.ledger = ledger;
        this.watches = watches;
        this.json = json;
        this.clock = clock;
    }

    /** Sends a committed revision and marks it; what fails here is left to the sweeper. */
    void announce(WatchSet set) throws SQLException {
        if (sent(set.watch().toString(), value(set), "set/" + set.revision())) {
            ledger.announced(set, clock.instant());
        }
    }

    /** Says again what was never acknowledged, and buries what has been deleted for a day: not before the house has started, for until then the channel takes nothing. */
    @Scheduled(
            every = "10s",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() throws SQLException {
        var now = clock.instant();
        for (var set : ledger.unannounced(now.minus(UNMARKED))) {
            announce(set);
        }
        for (var watch : ledger.longDeleted(now.minus(MOURNING))) {
            if (sent(watch.toString(), null, "buried")) {
                ledger.tombstoned(watch, now);
            }
        }
    }

    private boolean sent(String watch, byte[] value, String what) {
        var label = new CloudEvent(
                CloudEvent.idFrom("watch", watch, what).toString(),
                "/vigia/notification",
                "mx.vigia.watch.set.v1",
                clock.instant(),
                watch,
                "");
        var metadata = OutgoingKafkaRecordMetadata.builder()
                .withHeaders(label.headers())
                .build();
        try {
            watches.sendMessage(Message.of(Record.of(watch, value)).addMetadata(metadata))
                    .await()
                    .atMost(PATIENCE);
            return true;
        } catch (KafkaException | TimeoutException | IllegalStateException e) {
            LOG.warnf("watches.v1 could not be told, the sweeper will try again: %s", e.getMessage());
            return false;
        }
    }

    private byte[] value(WatchSet set) {
        try {
            return json.writeValueAsBytes(set);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A watch is always writable", e);
        }
    }
}
