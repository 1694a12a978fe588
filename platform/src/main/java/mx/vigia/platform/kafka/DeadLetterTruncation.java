package mx.vigia.platform.kafka;

import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Cuts a record to the size of a dead-letter topic, which takes 12 MiB like the original topic but must also hold the
 * reasons. A record too large to be sent there would block its channel for ever.
 */
final class DeadLetterTruncation {
    private static final int MAX_VALUE_BYTES = 8 * 1024 * 1024;
    private static final int MAX_HEADER_BYTES = 1024 * 1024;
    private static final int MAX_KEY_LENGTH = 64 * 1024;

    private DeadLetterTruncation() {}

    static boolean fits(ConsumerRecord<String, byte[]> record) {
        return size(record.value()) <= MAX_VALUE_BYTES
                && length(record.key()) <= MAX_KEY_LENGTH
                && headers(record.headers()).toArray().length
                        == record.headers().toArray().length;
    }

    static String measure(ConsumerRecord<String, byte[]> record) {
        return "value of %d bytes, at most %d kept; key of %d characters, at most %d kept; %d headers, %d kept"
                .formatted(
                        size(record.value()),
                        MAX_VALUE_BYTES,
                        length(record.key()),
                        MAX_KEY_LENGTH,
                        record.headers().toArray().length,
                        headers(record.headers()).toArray().length);
    }

    static byte[] value(byte[] whole) {
        return size(whole) <= MAX_VALUE_BYTES ? whole : Arrays.copyOf(whole, MAX_VALUE_BYTES);
    }

    static String key(String whole) {
        return length(whole) <= MAX_KEY_LENGTH ? whole : whole.substring(0, MAX_KEY_LENGTH);
    }

    /** Returns the first headers, as many as fit. */
    static RecordHeaders headers(Headers all) {
        var kept = new RecordHeaders();
        var room = MAX_HEADER_BYTES;
        for (var header : StreamSupport.stream(all.spliterator(), false).toList()) {
            room -= header.key().length() + size(header.value());
            if (room < 0) {
                return kept;
            }
            kept.add(header);
        }
        return kept;
    }

    private static int size(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
