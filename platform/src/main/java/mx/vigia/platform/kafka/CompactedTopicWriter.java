package mx.vigia.platform.kafka;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A service's own compacted topic, as its database says it should be. {@link TopicReconciler} compares the two and has
 * what differs written again; both ways of writing may be repeated without harm.
 */
public interface CompactedTopicWriter {
    /** Returns the name of the topic. */
    String topic();

    /**
     * Returns every key that must have a value on the topic, with the {@linkplain mx.vigia.platform.text.Sha256
     * SHA-256} of that value.
     */
    Map<String, String> findExpected();

    /**
     * Says whether a record on the topic is valid at this moment, where that does not follow from its value: an expired
     * signature, for example, is written again with the value.
     */
    default RecordValidity check(ConsumerRecord<String, byte[]> standing, Instant now) {
        return RecordValidity.VALID;
    }

    /** Writes the current values of these keys again. */
    void announce(Set<String> keys);

    /** Writes tombstones of these keys, which have no value any more. */
    void delete(Set<String> keys);
}
