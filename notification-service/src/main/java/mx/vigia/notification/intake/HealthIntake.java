package mx.vigia.notification.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.notification.notice.Post;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Where the sources' word about themselves enters: kept, filed under those it concerns, and the post called. */
@ApplicationScoped
class HealthIntake {
    private static final String CHANNEL = "sources-health";

    private final SourceBook book;
    private final SourceAlarm alarm;
    private final Post post;
    private final Perseverance perseverance;
    private final DeadLetters deadLetters;
    private final ObjectMapper json;

    HealthIntake(
            SourceBook book,
            SourceAlarm alarm,
            Post post,
            Perseverance perseverance,
            DeadLetters deadLetters,
            ObjectMapper json) {
        this.book = book;
        this.alarm = alarm;
        this.post = post;
        this.perseverance = perseverance;
        this.deadLetters = deadLetters;
        this.json = json;
    }

    @Incoming(CHANNEL)
    @Blocking("intake-of-health")
    void receive(ConsumerRecords<String, byte[]> batch) {
        batch.forEach(this::receive);
    }

    private void receive(ConsumerRecord<String, byte[]> told) {
        switch (perseverance.insist(CHANNEL, () -> take(told.value()))) {
            case Perseverance.Verdict.Done() -> post.collect();
            case Perseverance.Verdict.Spoilt(var why) ->
                perseverance.insist(CHANNEL, () -> deadLetters.keep(told, why));
        }
    }

    private void take(byte[] value) {
        var health = SiteHealth.read(value, json);
        QuarkusTransaction.requiringNew().call(() -> {
            book.keep(health);
            alarm.hear(health);
            return health;
        });
    }
}
