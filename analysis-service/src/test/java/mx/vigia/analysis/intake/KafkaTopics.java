package mx.vigia.analysis.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.realparts.TopicHistory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes and reads the Kafka topics of the service from outside. */
public final class KafkaTopics implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of(
                    "bootstrap.servers",
                    RealParts.bootstrap(),
                    "max.request.size",
                    12 * 1024 * 1024,
                    "compression.type",
                    "zstd"),
            new StringSerializer(),
            new ByteArraySerializer());

    public void sight(BillSightings... sightings) {
        for (BillSightings sighted : sightings) {
            put("bills.sighted.v1", "mx.diputados.gaceta|" + sighted.key(), sighted.bytes());
        }
    }

    public void watch(UUID watch, int revision, String query) {
        watch(
                watch,
                revision,
                query,
                List.of(
                        "new",
                        "text-changed",
                        "referred",
                        "step-added",
                        "vote",
                        "agenda",
                        "agenda-postponed",
                        "agenda-cancelled"));
    }

    /** Publishes a watch for these kinds of fact. */
    public void watch(UUID watch, int revision, String query, List<String> kinds) {
        String event =
                "{\"watch\":\"%s\",\"revision\":%d,\"deleted\":false,\"paused\":false,\"query\":\"%s\",\"kinds\":[%s]}"
                        .formatted(
                                watch,
                                revision,
                                query.replace("\"", "\\\""),
                                kinds.stream().map(kind -> "\"" + kind + "\"").collect(Collectors.joining(",")));
        put("watches.v1", watch.toString(), event.getBytes(StandardCharsets.UTF_8));
    }

    public void put(String topic, String key, byte[] value) {
        send(new ProducerRecord<>(topic, 0, key, value));
    }

    /** Sends a record, in order with other records of the same key. */
    void putRaw(String topic, String key, byte[] value) {
        send(new ProducerRecord<>(topic, key, value));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything on a topic that is wanted, from its beginning. */
    public List<ConsumerRecord<String, byte[]>> all(String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        return TopicHistory.of(topic).stream().filter(wanted).toList();
    }

    @Override
    public void close() {
        producer.close();
    }
}
