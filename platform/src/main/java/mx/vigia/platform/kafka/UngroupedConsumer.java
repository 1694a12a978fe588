package mx.vigia.platform.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Consumers that belong to no group and read a topic from its first record. */
final class UngroupedConsumer {

    private UngroupedConsumer() {}

    static KafkaConsumer<String, byte[]> open(KafkaClientConfig kafka) {
        return new KafkaConsumer<>(settings(kafka));
    }

    /** Returns the partitions of a topic; none if it does not exist. */
    static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer, String topic) {
        var found = new ArrayList<TopicPartition>();
        var infos = consumer.partitionsFor(topic);
        if (infos != null) {
            infos.forEach(info -> found.add(new TopicPartition(topic, info.partition())));
        }
        return found;
    }

    private static Map<String, Object> settings(KafkaClientConfig kafka) {
        return kafka.with(Map.of(
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none", // an offset that no longer exists means the topic must be read again, not skipped ahead
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                30_000,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                16 * 1024 * 1024));
    }
}
