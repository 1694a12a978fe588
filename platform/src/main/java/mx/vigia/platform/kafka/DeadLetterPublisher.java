package mx.vigia.platform.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jboss.logging.Logger;

/**
 * Sends records that can never be processed to the dead-letter topic of their consumer, {@code <topic>.<consumer>.dlq}.
 * They keep their content, as far as it fits; headers add the reason and the original position.
 */
public final class DeadLetterPublisher {
    private static final Logger LOG = Logger.getLogger(DeadLetterPublisher.class);
    private static final int MAX_REASON_LENGTH = 500;

    private final EventProducer producer;
    private final String consumer;

    public DeadLetterPublisher(EventProducer producer, String consumer) {
        this.producer = producer;
        this.consumer = consumer;
    }

    /** Publishes the record and returns when the broker has it; {@link BrokerUnavailableException} if not. */
    public void publish(ConsumerRecord<String, byte[]> record, Exception why) {
        var place = "%s[%d]@%d".formatted(record.topic(), record.partition(), record.offset());
        producer.sendAll(List.of(new ProducerRecord<>(
                record.topic() + "." + consumer + ".dlq",
                null,
                DeadLetterTruncation.key(record.key()),
                DeadLetterTruncation.value(record.value()),
                headers(record, why))));
        LOG.errorf("Record sent to dead-letter topic: %s reason=%s", place, inOneLine(why));
    }

    private static RecordHeaders headers(ConsumerRecord<String, byte[]> record, Exception why) {
        var headers = DeadLetterTruncation.headers(record.headers());
        if (!DeadLetterTruncation.fits(record)) {
            put(headers, "dead-letter-cut", DeadLetterTruncation.measure(record));
        }
        var cause = why.getCause();
        put(headers, "dead-letter-reason", inOneLine(why));
        put(headers, "dead-letter-cause", cause == null ? "" : cause.getClass().getName());
        put(headers, "dead-letter-cause-message", cause == null ? "" : inOneLine(cause));
        put(headers, "dead-letter-topic", record.topic());
        put(headers, "dead-letter-partition", Integer.toString(record.partition()));
        put(headers, "dead-letter-offset", Long.toString(record.offset()));
        return headers;
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String inOneLine(Throwable why) {
        var message = why.getMessage() == null ? why.toString() : why.getMessage();
        var line = message.replaceAll("\\p{C}+", " ");
        return line.length() <= MAX_REASON_LENGTH ? line : line.substring(0, MAX_REASON_LENGTH) + "…";
    }
}
