package mx.vigia.analysis.matching.publishing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.kafka.KafkaClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** Creates the single Kafka producer of this service, which is closed with the service. */
@ApplicationScoped
class EventProducerFactory {
    /**
     * The batch size in bytes: about twenty events of bills that match hundreds of watches, compressed, of one
     * partition.
     */
    private static final int BATCH_BYTES = 256 * 1024;

    /** How long a record waits for others to be sent in its batch. */
    private static final Duration LINGER = Duration.ofMillis(10);

    @Produces
    @Singleton
    EventProducer producer(KafkaClientConfig broker) {
        return closedProducer(broker);
    }

    static EventProducer closedProducer(KafkaClientConfig kafka) {
        return new EventProducer(
                kafka,
                Map.of(
                        ProducerConfig.LINGER_MS_CONFIG,
                        LINGER.toMillis(),
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        BATCH_BYTES,
                        ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG,
                        1));
    }

    void open(@Observes StartupEvent started, EventProducer producer) {
        producer.open();
    }

    void close(@Observes ShutdownEvent stopping, EventProducer producer) {
        producer.close();
    }
}
