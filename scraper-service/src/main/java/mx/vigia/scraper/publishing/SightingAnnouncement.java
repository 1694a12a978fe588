package mx.vigia.scraper.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.scraper.reading.Subject;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A committed event to be published on the topic of its subject; repeated under the same id. */
public record SightingAnnouncement(UUID id, Subject subject, String key, String json, Instant at) {
    private static final String SOURCE = "/vigia/scraper";
    private static final String SCHEMAS = "https://vigia.example/contract/schemas/";

    /** Creates an event whose topic the publisher names itself. */
    public SightingAnnouncement(UUID id, String key, String json, Instant at) {
        this(id, Subject.BILL, key, json, at);
    }

    /** Returns the Kafka record for the topic of its subject. */
    ProducerRecord<String, byte[]> record() {
        return record(subject.word() + "s.sighted.v1", "mx.vigia." + subject.word() + ".sighted.v1");
    }

    /** Returns the Kafka record for this topic. */
    public ProducerRecord<String, byte[]> record(String topic, String type) {
        return new CloudEvent(id.toString(), SOURCE, type, at, key, SCHEMAS + topic + ".json")
                .on(topic, key, json.getBytes(StandardCharsets.UTF_8));
    }
}
