package mx.vigia.analysis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import mx.vigia.analysis.telling.Wire;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jboss.logging.Logger;

/** Lays records aside that nobody can take: as they came, with headers that say why and where they stood. */
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final String SUFFIX = ".analysis.dlq";
    /** The broker's limit less room for the headers; of a larger record the beginning must do. */
    private static final int MOST_BYTES = 12 * 1024 * 1024 - 64 * 1024;

    private final Wire wire;

    DeadLetters(Wire wire) {
        this.wire = wire;
    }

    void layAside(ConsumerRecord<String, byte[]> record, RuntimeException why) {
        byte[] value = record.value();
        boolean cut = value != null && value.length > MOST_BYTES;
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(
                record.topic() + SUFFIX,
                null,
                record.key(),
                cut ? Arrays.copyOf(value, MOST_BYTES) : value,
                headers(record, why, cut));
        wire.send(List.of(letter));
        LOG.errorf("%s[%d]@%d laid aside: %s", record.topic(), record.partition(), record.offset(), inOneLine(why));
    }

    private static Headers headers(ConsumerRecord<String, byte[]> record, RuntimeException why, boolean cut) {
        Headers headers = new RecordHeaders(record.headers());
        put(headers, "dead-letter-reason", inOneLine(why));
        put(
                headers,
                "dead-letter-cause",
                why.getCause() == null ? "" : why.getCause().getClass().getName());
        put(headers, "dead-letter-cause-message", why.getCause() == null ? "" : inOneLine(why.getCause()));
        put(headers, "dead-letter-topic", record.topic());
        put(headers, "dead-letter-partition", Integer.toString(record.partition()));
        put(headers, "dead-letter-offset", Long.toString(record.offset()));
        if (cut) {
            put(headers, "dead-letter-cut", "true");
        }
        return headers;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String inOneLine(Throwable why) {
        String message = why.getMessage() == null ? why.toString() : why.getMessage();
        String line = message.replaceAll("\\p{C}+", " ");
        return line.length() <= 500 ? line : line.substring(0, 500) + "…";
    }
}
