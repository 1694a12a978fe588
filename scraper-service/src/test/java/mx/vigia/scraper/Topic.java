package mx.vigia.scraper;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.vigia.house.realparts.RealParts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything a topic of the real Kafka holds at this moment. */
public final class Topic {
    private Topic() {}

    public static List<ConsumerRecord<String, byte[]>> all(String name) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        RealParts.bootstrap(),
                        "fetch.max.bytes",
                        16 * 1024 * 1024,
                        "max.partition.fetch.bytes",
                        16 * 1024 * 1024),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(p -> new TopicPartition(name, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found;
        }
    }

    /** What the topic holds under this key. */
    public static List<ConsumerRecord<String, byte[]>> under(String name, String key) {
        return all(name).stream().filter(r -> key.equals(r.key())).toList();
    }
}
