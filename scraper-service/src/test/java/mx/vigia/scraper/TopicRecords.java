package mx.vigia.scraper;

import java.util.List;
import mx.vigia.platform.realparts.TopicHistory;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Everything a topic of the real Kafka holds at this moment. */
public final class TopicRecords {
    private TopicRecords() {}

    public static List<ConsumerRecord<String, byte[]>> all(String name) {
        return TopicHistory.of(name);
    }

    /** What the topic holds under this key. */
    public static List<ConsumerRecord<String, byte[]>> under(String name, String key) {
        return all(name).stream().filter(r -> key.equals(r.key())).toList();
    }
}
