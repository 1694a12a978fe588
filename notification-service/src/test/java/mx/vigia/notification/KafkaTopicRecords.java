package mx.vigia.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.vigia.platform.realparts.TopicHistory;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Everything on a topic, from the beginning. */
public final class KafkaTopicRecords {
    private KafkaTopicRecords() {}

    public static List<ConsumerRecord<String, byte[]>> recordsOf(String topic) {
        return TopicHistory.of(topic);
    }

    public static List<String> keysOf(String topic) {
        return recordsOf(topic).stream().map(ConsumerRecord::key).toList();
    }

    /** The last value under a key; the text {@code null} for a tombstone. */
    public static String last(String topic, String key) {
        return recordsOf(topic).stream()
                .filter(record -> key.equals(record.key()))
                .reduce((earlier, later) -> later)
                .map(record -> record.value() == null ? "null" : new String(record.value(), StandardCharsets.UTF_8))
                .orElse("");
    }
}
