package mx.vigia.bench.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import mx.vigia.platform.kafka.CloudEvent;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes events of the services to a broker, as if it were one of them. */
public final class EventProducer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SIGHTINGS_TOPIC = "bills.sighted.v1";
    private static final String PAGE_ADDRESS = "https://gaceta.diputados.gob.mx/Gaceta/66/2026/nov/20261120-II-1.html";

    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<Exception> refused = new AtomicReference<>();
    private final Instant fetched = Instant.now();

    public EventProducer(String bootstrap) {
        var settings = new Properties();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("acks", "all");
        settings.put("enable.idempotence", "true");
        settings.put("compression.type", "zstd");
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Publishes a sighting of a bill of today under this key, and returns before the broker has it. */
    public void bill(String key, String title, String text) {
        var today = LocalDate.now().toString();
        send(
                SIGHTINGS_TOPIC,
                WorkloadProducer.SITE + "|" + key,
                "mx.vigia.bill.sighted.v1",
                Map.of(
                        "site",
                        WorkloadProducer.SITE,
                        "sourceKey",
                        key,
                        "aliases",
                        List.of(),
                        "revision",
                        1,
                        "pageKind",
                        "annex-part",
                        "speaksFor",
                        List.of("title", "kind", "presentedOn", "officialAddress", "text"),
                        "silent",
                        false,
                        "said",
                        Map.of(
                                "title",
                                title,
                                "kind",
                                "initiative",
                                "legislature",
                                66,
                                "presentedOn",
                                today,
                                "officialAddress",
                                PAGE_ADDRESS + key.substring(key.indexOf('#')),
                                "text",
                                Map.of("content", text, "cut", false)),
                        "provenance",
                        Map.of(
                                "address",
                                PAGE_ADDRESS,
                                "fetchedAt",
                                fetched.toString(),
                                "sha256",
                                "0".repeat(64),
                                "publishedOn",
                                today)));
    }

    /** Returns when the broker has all that was published. */
    public void flush() {
        producer.flush();
        if (refused.get() != null) {
            throw new IllegalStateException("the broker refused a record", refused.get());
        }
    }

    void send(String topic, String key, String type, Map<String, Object> stated) {
        var id = UUID.nameUUIDFromBytes((topic + key).getBytes(StandardCharsets.UTF_8));
        var label = new CloudEvent(id.toString(), "/vigia/bench", type, Instant.now(), key, "");
        ProducerRecord<String, byte[]> record = label.on(topic, key, toBytes(stated));
        producer.send(record, (sent, failed) -> refused.compareAndSet(null, failed));
    }

    private static byte[] toBytes(Map<String, Object> stated) {
        try {
            return JSON.writeValueAsBytes(stated);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
