package mx.vigia.notification.intake;

import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * What fits into a dead-letter record: the culprit's topic takes 12 MiB, and so does the dead-letter topic, which must hold the reasons
 * besides. A record too big to set aside would stop its channel for ever.
 */
final class Fitting {
    static final int VALUE = 8 * 1024 * 1024;
    static final int HEADERS = 1024 * 1024;
    static final int KEY = 64 * 1024;

    private Fitting() {}

    static boolean fits(ConsumerRecord<String, byte[]> culprit) {
        return size(culprit.value()) <= VALUE
                && length(culprit.key()) <= KEY
                && headers(culprit.headers()).toArray().length
                        == culprit.headers().toArray().length;
    }

    static String measure(ConsumerRecord<String, byte[]> culprit) {
        return "value of %d bytes, at most %d kept; key of %d characters, at most %d kept; %d headers, %d kept"
                .formatted(
                        size(culprit.value()),
                        VALUE,
                        length(culprit.key()),
                        KEY,
                        culprit.headers().toArray().length,
                        headers(culprit.headers()).toArray().length);
    }

    static byte[] value(byte[] whole) {
        return size(whole) <= VALUE ? whole : Arrays.copyOf(whole, VALUE);
    }

    static String key(String whole) {
        return length(whole) <= KEY ? whole : whole.substring(0, KEY);
    }

    /** The first headers, as many as fit. */
    static RecordHeaders headers(Headers all) {
        var kept = new RecordHeaders();
        var room = HEADERS;
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
