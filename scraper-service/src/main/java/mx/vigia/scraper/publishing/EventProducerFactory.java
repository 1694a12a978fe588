package mx.vigia.scraper.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.kafka.KafkaClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** Creates the single Kafka producer of this service. */
@ApplicationScoped
class EventProducerFactory {
    @Produces
    @Singleton
    EventProducer producer(KafkaClientConfig broker, PublishingConfig config) {
        var timeout = config.deliveryTimeout().toMillis();
        var producer = new EventProducer(
                broker,
                Map.of(
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "vigia-scraper",
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) (timeout / 2),
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        (int) timeout,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        timeout));
        producer.open();
        return producer;
    }

    void close(@Disposes EventProducer producer) {
        producer.close();
    }
}
