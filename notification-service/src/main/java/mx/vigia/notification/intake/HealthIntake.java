package mx.vigia.notification.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Where the sources' word about themselves enters. */
@ApplicationScoped
class HealthIntake {
    private static final String CHANNEL = "sources-health";

    private final SourceBook book;
    private final Perseverance perseverance;
    private final DeadLetters deadLetters;
    private final ObjectMapper json;

    HealthIntake(SourceBook book, Perseverance perseverance, DeadLetters deadLetters, ObjectMapper json) {
        this.book = book;
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
        switch (perseverance.insist(CHANNEL, () -> book.keep(SiteHealth.read(told.value(), json)))) {
            case Perseverance.Verdict.Done() -> {}
            case Perseverance.Verdict.Spoilt(var why) ->
                perseverance.insist(CHANNEL, () -> deadLetters.keep(told, why));
        }
    }
}
