package mx.vigia.platform.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.platform.text.Sha256;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** What a compacted topic holds at one moment: each key that has a value, with the SHA-256 of it. */
record TopicContents(Map<String, String> hashes) {
    private static final Duration POLL_TIMEOUT = Duration.ofMillis(500);

    TopicContents {
        hashes = Map.copyOf(hashes);
    }

    /**
     * Reads the topic from its first record to its end.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker cannot be reached, or the topic not be read to its
     *     end within this time
     */
    static TopicContents read(KafkaClientConfig kafka, String topic, Duration timeout) {
        try (var consumer = new KafkaConsumer<String, byte[]>(CompactedTopic.settings(kafka))) {
            var partitions = CompactedTopic.partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return new TopicContents(readToEnd(consumer, partitions, timeout));
        }
    }

    private static Map<String, String> readToEnd(
            KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions, Duration timeout) {
        var hashes = new HashMap<String, String>();
        var ends = consumer.endOffsets(partitions);
        var deadline = System.nanoTime() + timeout.toNanos();
        while (!partitions.stream().allMatch(each -> consumer.position(each) >= ends.get(each))) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException(
                        "expected the end of the topic within %s but found no end".formatted(timeout));
            }
            consumer.poll(POLL_TIMEOUT).forEach(record -> apply(record, hashes));
        }
        return hashes;
    }

    private static void apply(ConsumerRecord<String, byte[]> record, Map<String, String> hashes) {
        if (record.value() == null) {
            hashes.remove(record.key());
        } else {
            hashes.put(record.key(), Sha256.of(record.value()));
        }
    }

    /** Returns the keys whose value is missing or another than expected. */
    Set<String> findMissing(Map<String, String> expected) {
        var missing = new HashSet<String>();
        expected.forEach((key, hash) -> {
            if (!hash.equals(hashes.get(key))) {
                missing.add(key);
            }
        });
        return missing;
    }

    /** Returns the keys that have a value and should have none. */
    Set<String> findUnexpected(Map<String, String> expected) {
        var unexpected = new HashSet<>(hashes.keySet());
        unexpected.removeAll(expected.keySet());
        return unexpected;
    }
}
