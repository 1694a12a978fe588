package mx.vigia.platform.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mx.vigia.platform.text.Sha256;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * What a compacted topic holds at one moment.
 *
 * @param hashes each key that has a value, with the SHA-256 of it; empty if the record is not valid
 * @param expiring the keys whose record is valid, but soon not any more
 */
record TopicContents(Map<String, String> hashes, Set<String> expiring) {
    private static final Duration POLL_TIMEOUT = Duration.ofMillis(500);
    private static final String NOT_VALID = "";

    TopicContents {
        hashes = Map.copyOf(hashes);
        expiring = Set.copyOf(expiring);
    }

    /**
     * Reads the topic from its first record to its end.
     *
     * @param check says whether a record is valid; asked about superseded ones too
     * @throws org.apache.kafka.common.KafkaException if the broker cannot be reached, or the topic not be read to its
     *     end within this time
     */
    static TopicContents read(
            KafkaClientConfig kafka,
            String topic,
            Function<ConsumerRecord<String, byte[]>, RecordValidity> check,
            Duration timeout) {
        try (var consumer = UngroupedConsumer.open(kafka)) {
            var partitions = UngroupedConsumer.partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readToEnd(consumer, partitions, check, timeout);
        }
    }

    private static TopicContents readToEnd(
            KafkaConsumer<String, byte[]> consumer,
            List<TopicPartition> partitions,
            Function<ConsumerRecord<String, byte[]>, RecordValidity> check,
            Duration timeout) {
        var hashes = new HashMap<String, String>();
        var expiring = new HashSet<String>();
        var ends = consumer.endOffsets(partitions);
        var deadline = System.nanoTime() + timeout.toNanos();
        while (!partitions.stream().allMatch(each -> consumer.position(each) >= ends.get(each))) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException(
                        "expected the end of the topic within %s but found no end".formatted(timeout));
            }
            consumer.poll(POLL_TIMEOUT).forEach(record -> apply(record, check, hashes, expiring));
        }
        return new TopicContents(hashes, expiring);
    }

    private static void apply(
            ConsumerRecord<String, byte[]> record,
            Function<ConsumerRecord<String, byte[]>, RecordValidity> check,
            Map<String, String> hashes,
            Set<String> expiring) {
        expiring.remove(record.key());
        if (record.value() == null) {
            hashes.remove(record.key());
            return;
        }
        switch (check.apply(record)) {
            case VALID -> hashes.put(record.key(), Sha256.of(record.value()));
            case EXPIRING -> {
                hashes.put(record.key(), Sha256.of(record.value()));
                expiring.add(record.key());
            }
            case INVALID -> hashes.put(record.key(), NOT_VALID);
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
