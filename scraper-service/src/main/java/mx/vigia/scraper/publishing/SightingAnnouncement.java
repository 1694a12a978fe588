package mx.vigia.scraper.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.scraper.reading.Subject;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A committed event on its way to the topic of its subject; resent under the same id. */
public record SightingAnnouncement(UUID id, Subject subject, String key, String json, Instant at) {
    private static final String SOURCE = "/vigia/scraper";
    private static final String SCHEMAS = "https://vigia.example/contract/schemas/";

    /** One whose topic the sender names itself. */
    public SightingAnnouncement(UUID id, String key, String json, Instant at) {
        this(id, Subject.BILL, key, json, at);
    }

    /** The record that says it on the topic of its subject. */
    ProducerRecord<String, byte[]> record() {
        return record(subject.word() + "s.sighted.v1", "mx.vigia." + subject.word() + ".sighted.v1");
    }

    /** The record that says it on this topic. */
    public ProducerRecord<String, byte[]> record(String topic, String type) {
        return new CloudEvent(id.toString(), SOURCE, type, at, key, SCHEMAS + topic + ".json")
                .on(topic, key, json.getBytes(StandardCharsets.UTF_8));
    }
}
