package mx.vigia.scraper.publishing;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import mx.vigia.platform.kafka.CloudEvent;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Sends events to the broker in batches that are awaited once, and says which of them it has. */
@ApplicationScoped
public class Loudspeaker {
    private static final Logger LOG = Logger.getLogger(Loudspeaker.class);
    private static final String MOST_BYTES = String.valueOf(12 * 1024 * 1024);
    private static final String SOURCE = "/vigia/scraper";
    private static final String SCHEMAS = "https://vigia.example/contract/schemas/";

    private final Producer<String, byte[]> producer;

    Loudspeaker(@Identifier("default-kafka-broker") Map<String, Object> broker, PublishingConfig config) {
        producer = new KafkaProducer<>(
                settings(broker, config.deliveryTimeout()), new StringSerializer(), new ByteArraySerializer());
    }

    /** Sends all of these, waits for all, and gives back the ids of those the broker acknowledged. */
    public List<UUID> send(String topic, String type, List<Announcement> batch) {
        var waiting = new ArrayList<Future<RecordMetadata>>();
        for (var event : batch) {
            var label = new CloudEvent(
                    event.id().toString(), SOURCE, type, event.at(), event.key(), SCHEMAS + topic + ".json");
            waiting.add(producer.send(label.on(topic, event.key(), event.json().getBytes(StandardCharsets.UTF_8))));
        }
        var sent = new ArrayList<UUID>();
        for (var i = 0; i < waiting.size(); i++) {
            if (acknowledged(waiting.get(i), topic)) {
                sent.add(batch.get(i).id());
            }
        }
        return sent;
    }

    private static boolean acknowledged(Future<RecordMetadata> sending, String topic) {
        try {
            sending.get();
            return true;
        } catch (ExecutionException | KafkaException e) {
            LOG.warnf("%s: not acknowledged, to be sent again: %s", topic, e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }

    private static Map<String, Object> settings(Map<String, Object> broker, Duration deliveryTimeout) {
        var settings = new HashMap<String, Object>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.get(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG));
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "vigia-scraper");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MOST_BYTES);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, "0");
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, String.valueOf(deliveryTimeout.toMillis() / 2));
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, String.valueOf(deliveryTimeout.toMillis()));
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, String.valueOf(deliveryTimeout.toMillis()));
        return settings;
    }
}
