package mx.vigia.analysis.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import mx.vigia.platform.kafka.DeadLetterPublisher;
import mx.vigia.platform.kafka.InfrastructureRetry;
import mx.vigia.platform.kafka.InvalidRecordException;
import mx.vigia.platform.store.Jdbc;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Stores the latest health of each site, so that pages can show since when a source has not responded. */
@ApplicationScoped
class HealthIntake {
    private static final String CHANNEL = "sources-health";
    private static final String SAVE_SQL = """
            insert into site_health (site, name, state, since, last_success, ended_at) values (?, ?, ?, ?, ?, ?)
            on conflict (site) do update set name = excluded.name, state = excluded.state, since = excluded.since,
                last_success = excluded.last_success, ended_at = excluded.ended_at
            where site_health.ended_at <= excluded.ended_at
            """;

    private final Jdbc database;
    private final DeadLetterPublisher deadLetters;
    private final InfrastructureRetry retry;

    HealthIntake(Jdbc database, DeadLetterPublisher deadLetters, InfrastructureRetry retry) {
        this.database = database;
        this.deadLetters = deadLetters;
        this.retry = retry;
    }

    @Incoming(CHANNEL)
    @Blocking("health")
    CompletionStage<Void> take(Message<List<byte[]>> poll) {
        SightingChannel.records(poll).forEach(this::take);
        return poll.ack();
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            SiteHealthEvent health = SiteHealthEvent.read(record.value());
            retry.retryUntilRecovered(CHANNEL, () -> save(health));
        } catch (InvalidRecordException why) {
            retry.retryUntilRecovered(CHANNEL, () -> deadLetters.publish(record, why));
        }
    }

    private void save(SiteHealthEvent health) {
        database.update(
                SAVE_SQL,
                health.site(),
                health.name(),
                health.state(),
                health.since(),
                health.lastSuccess(),
                health.endedAt());
    }
}
