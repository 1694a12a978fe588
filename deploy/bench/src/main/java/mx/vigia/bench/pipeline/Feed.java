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
import mx.vigia.bench.matching.Draw;
import mx.vigia.house.CloudEvent;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells the watches, and bills as the scraper would have sighted them, each by its number. */
public final class Feed implements AutoCloseable {
    /** The site that shows the bills, and how their keys begin. */
    public static final String SITE = "mx.diputados.gaceta";

    public static final String KEYS = "66/a/20261120-II-1#Iniciativa";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SIGHTED = "bills.sighted.v1";
    private static final String WATCHES = "watches.v1";
    private static final String PAGE = "https://gaceta.diputados.gob.mx/Gaceta/66/2026/nov/20261120-II-1.html";

    private final Draw draw;
    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<Exception> refused = new AtomicReference<>();
    private final Instant fetched = Instant.now();

    public Feed(String bootstrap, Draw draw) {
        this.draw = draw;
        var settings = new Properties();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("acks", "all");
        settings.put("enable.idempotence", "true");
        settings.put("compression.type", "zstd");
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** The id of the watch that stands at this place among those drawn. */
    public static UUID watch(int place) {
        return CloudEvent.idFrom("pipeline", Integer.toString(place));
    }

    /** Tells so many watches, each of which asks for new bills. */
    public void watches(int count) {
        var questions = draw.watches(count);
        for (int place = 0; place < count; place++) {
            var id = watch(place).toString();
            send(
                    WATCHES,
                    id,
                    "mx.vigia.watch.set.v1",
                    Map.of(
                            "watch",
                            id,
                            "revision",
                            1,
                            "deleted",
                            false,
                            "paused",
                            false,
                            "query",
                            questions.get(place),
                            "kinds",
                            List.of("new", "text-changed"),
                            "typed",
                            true));
        }
        flush();
    }

    /** Tells of the bill of this number, and returns before the broker has it. */
    public void bill(int number) {
        var drawn = draw.bill(number);
        var key = KEYS + number;
        var today = LocalDate.now().toString();
        send(
                SIGHTED,
                SITE + "|" + key,
                "mx.vigia.bill.sighted.v1",
                Map.of(
                        "site",
                        SITE,
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
                                drawn.title(),
                                "kind",
                                "initiative",
                                "legislature",
                                66,
                                "presentedOn",
                                today,
                                "officialAddress",
                                PAGE + "#Iniciativa" + number,
                                "text",
                                Map.of("content", drawn.text(), "cut", false)),
                        "provenance",
                        Map.of(
                                "address",
                                PAGE,
                                "fetchedAt",
                                fetched.toString(),
                                "sha256",
                                "0".repeat(64),
                                "publishedOn",
                                today)));
    }

    /** Returns when the broker has all that was told. */
    public void flush() {
        producer.flush();
        if (refused.get() != null) {
            throw new IllegalStateException("the broker refused what was told", refused.get());
        }
    }

    private void send(String topic, String key, String type, Map<String, Object> said) {
        var id = UUID.nameUUIDFromBytes((topic + key).getBytes(StandardCharsets.UTF_8));
        var label = new CloudEvent(id.toString(), "/vigia/bench", type, Instant.now(), key, "");
        ProducerRecord<String, byte[]> record = label.on(topic, key, bytes(said));
        producer.send(record, (sent, failed) -> refused.compareAndSet(null, failed));
    }

    private static byte[] bytes(Map<String, Object> said) {
        try {
            return JSON.writeValueAsBytes(said);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
