package mx.vigia.platform.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The label on an event: CloudEvents 1.0 in binary mode, as headers of a Kafka record. {@code (source, id)} is the
 * identity of the event, so a resend carries the same pair.
 *
 * <pre>{@code
 * var label = new CloudEvent(id.toString(), "/vigia/library", "mx.vigia.book.lent.v1", clock.instant(), key, "");
 * producer.send(label.on("books.lent.v1", key, json));
 * var received = CloudEvent.of(record.headers());
 * }</pre>
 *
 * @param dataSchema the address of the schema, or empty
 */
public record CloudEvent(String id, String source, String type, Instant time, String subject, String dataSchema) {

    /** Returns a record for this topic with these headers; a null value is a tombstone. */
    public ProducerRecord<String, byte[]> on(String topic, String key, byte[] value) {
        return new ProducerRecord<>(topic, null, key, value, headers());
    }

    /** Returns the attributes as headers, for channels that take headers separately. */
    public Headers headers() {
        var headers = new RecordHeaders();
        addHeader(headers, "ce_specversion", "1.0");
        addHeader(headers, "ce_id", id);
        addHeader(headers, "ce_source", source);
        addHeader(headers, "ce_type", type);
        addHeader(headers, "ce_time", time.toString());
        addHeader(headers, "ce_subject", subject);
        addHeader(headers, "ce_dataschema", dataSchema);
        addHeader(headers, "content-type", "application/json");
        return headers;
    }

    /** Reads the attributes from headers; an {@link IllegalArgumentException} names a missing header. */
    public static CloudEvent of(Headers headers) {
        return new CloudEvent(
                required(headers, "ce_id"),
                required(headers, "ce_source"),
                required(headers, "ce_type"),
                Instant.parse(required(headers, "ce_time")),
                text(headers, "ce_subject"),
                text(headers, "ce_dataschema"));
    }

    /** Returns an id derived from these parts, for events whose identity is their content. */
    public static UUID idFrom(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("|", parts).getBytes(StandardCharsets.UTF_8));
    }

    private static void addHeader(Headers headers, String name, String value) {
        if (!value.isEmpty()) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String required(Headers headers, String name) {
        var value = text(headers, name);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("Expected the header " + name + " but found none");
        }
        return value;
    }

    private static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
