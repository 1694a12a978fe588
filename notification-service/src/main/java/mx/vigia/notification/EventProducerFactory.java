package mx.vigia.notification;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.kafka.KafkaClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * Creates the Kafka producer of this service. Its timeouts are short because people wait for what it sends; what fails
 * is left to the sweeper.
 */
@ApplicationScoped
class EventProducerFactory {
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(4);
    private static final Duration DELIVERY_TIMEOUT = Duration.ofSeconds(8);

    @Produces
    @Singleton
    EventProducer producer(KafkaClientConfig broker) {
        var producer = new EventProducer(
                broker,
                Map.of(
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) REQUEST_TIMEOUT.toMillis(),
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        (int) DELIVERY_TIMEOUT.toMillis(),
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        DELIVERY_TIMEOUT.toMillis()));
        producer.open();
        return producer;
    }

    void close(@Observes ShutdownEvent stopping, EventProducer producer) {
        producer.close();
    }
}
