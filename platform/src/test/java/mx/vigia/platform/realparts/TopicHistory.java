package mx.vigia.platform.realparts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * All records of a topic of the real Kafka since its creation. Each record is fetched once, because tests poll
 * repeatedly for the one they expect. Records that a broker would have compacted away meanwhile are therefore still
 * included.
 *
 * <p>Each requested topic keeps one consumer connected and all its records in memory until the JVM ends, once per class
 * loader.
 */
public final class TopicHistory {
    private static final int LARGEST_FETCH = 16 * 1024 * 1024;
    private static final Map<String, TopicHistory> EACH = new ConcurrentHashMap<>();

    private final String topic;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
            Map.<String, Object>of(
                    "bootstrap.servers",
                    RealParts.bootstrap(),
                    "auto.offset.reset",
                    "earliest",
                    "enable.auto.commit",
                    false,
                    "fetch.max.bytes",
                    LARGEST_FETCH,
                    "max.partition.fetch.bytes",
                    LARGEST_FETCH),
            new StringDeserializer(),
            new ByteArrayDeserializer());

    private TopicHistory(String topic) {
        this.topic = topic;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** The current records of the topic, in order within each partition. */
    public static List<ConsumerRecord<String, byte[]>> of(String topic) {
        return EACH.computeIfAbsent(topic, TopicHistory::new).read();
    }

    /** The broker ends at the same time, so there is nothing to wait for. */
    private synchronized void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }

    private synchronized List<ConsumerRecord<String, byte[]>> read() {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(known -> new TopicPartition(topic, known.partition()))
                .toList();
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return List.copyOf(records);
    }
}
