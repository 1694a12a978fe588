package mx.vigia.platform.kafka;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * A compacted topic, read whole by every replica from its first record and followed ever after.
 *
 * <pre>{@code
 * var topic = CompactedTopic.follow(broker, "shelves.v1", (key, value) -> …);   // value is null for a tombstone
 * topic.awaitEnd(Duration.ofSeconds(20));
 * }</pre>
 *
 * <p>It belongs to no consumer group, outlives the broker's absences and waits for a topic that does not exist yet.
 * After trouble the topic is read again, but its reader is told the last word of each key only, and that once it is
 * known: what was deleted before the trouble or during it is never opened again in between. A topic that was deleted
 * and created again, or is another one on a replaced broker, is read again, too. A key that has gone from the topic
 * without a tombstone is told as deleted only after ten minutes: its writer is about to write it again.
 *
 * <p>The gauge {@code vigia.topic.keys.held} counts the keys that were found on the topic.
 */
public final class CompactedTopic implements AutoCloseable {

    /**
     * Receives one record and when it was written, by the clock of the writer; the value is null where the key was
     * deleted. Called from one thread only.
     */
    @FunctionalInterface
    public interface DatedReader {
        void onRecord(String key, byte[] value, Instant written);
    }

    /** Receives one record in the same way, but does not ask when it was written. */
    @FunctionalInterface
    public interface Reader extends DatedReader {
        void onRecord(String key, byte[] value);

        @Override
        default void onRecord(String key, byte[] value, Instant written) {
            onRecord(key, value);
        }
    }

    private static final Logger LOG = Logger.getLogger(CompactedTopic.class);
    private static final Duration POLL_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration RETRY_PAUSE = Duration.ofSeconds(1);

    private final KafkaClientConfig kafka;
    private final String topic;
    private final Predicate<ConsumerRecord<String, byte[]>> filter;
    private final DatedReader reader;
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicReference<KafkaConsumer<String, byte[]>> consumer = new AtomicReference<>();
    private final HeldKeys held;
    private final Thread thread;

    private CompactedTopic(
            KafkaClientConfig kafka,
            String topic,
            Predicate<ConsumerRecord<String, byte[]>> filter,
            Duration absenceGrace,
            DatedReader reader) {
        this.kafka = kafka;
        this.topic = topic;
        this.filter = filter;
        this.held = new HeldKeys(absenceGrace);
        this.reader = reader;
        this.thread = Thread.ofPlatform().name("follows-" + topic).daemon().unstarted(this::followUntilClosed);
    }

    /** Starts reading at once, on its own thread. */
    public static CompactedTopic follow(KafkaClientConfig kafka, String topic, Reader reader) {
        return followFiltered(kafka, topic, received -> true, reader);
    }

    /** Does the same for a reader that writes what is missing: what has gone is told as deleted at once. */
    public static CompactedTopic followExactly(KafkaClientConfig kafka, String topic, Reader reader) {
        return start(kafka, topic, received -> true, Duration.ZERO, reader);
    }

    /**
     * Does the same as {@link #follow} for the records that pass this filter. The others are skipped as if they were
     * not on the topic: none replaces an earlier value or deletes a key. The filter is asked about each record, in the
     * order of its partition, and again about those that are read again after trouble; from the thread that calls the
     * reader.
     */
    public static CompactedTopic followFiltered(
            KafkaClientConfig kafka, String topic, Predicate<ConsumerRecord<String, byte[]>> filter, Reader reader) {
        return start(kafka, topic, filter, TopicReconciler.MENDING_TIME, reader);
    }

    /** Starts reading at once, on its own thread; for a key found to be gone the timestamp is when that was noticed. */
    public static CompactedTopic followDated(KafkaClientConfig kafka, String topic, DatedReader reader) {
        return start(kafka, topic, received -> true, TopicReconciler.MENDING_TIME, reader);
    }

    static CompactedTopic start(
            KafkaClientConfig kafka,
            String topic,
            Predicate<ConsumerRecord<String, byte[]>> filter,
            Duration absenceGrace,
            DatedReader reader) {
        var followed = new CompactedTopic(kafka, topic, filter, absenceGrace, reader);
        Metrics.gauge("vigia.topic.keys.held", Tags.of("topic", topic), followed.held, HeldKeys::countFound);
        followed.thread.start();
        return followed;
    }

    /** Whether everything that existed at the start has been read. */
    public boolean isReadToEnd() {
        return end.getCount() == 0;
    }

    /** Waits until everything that existed at the start has been read; returns false on timeout. */
    public boolean awaitEnd(Duration timeout) {
        return await(end, timeout);
    }

    @Override
    public void close() {
        closing.countDown();
        var reading = consumer.get();
        if (reading != null) {
            reading.wakeup();
        }
    }

    private void followUntilClosed() {
        while (!isClosed()) {
            try (var identity = new TopicIdentity(kafka, topic);
                    var reading = UngroupedConsumer.open(kafka)) {
                consumer.set(reading);
                follow(reading, identity);
            } catch (WakeupException e) {
                return;
            } catch (RuntimeException e) { // whatever it is, following must not end in silence
                LOG.warnf("Topic cannot be read, retrying: topic=%s reason=%s", topic, e);
            }
            await(closing, RETRY_PAUSE);
        }
    }

    private void follow(KafkaConsumer<String, byte[]> consumer, TopicIdentity identity) {
        var id = identity.find(); // first: what is assigned may be newer, but not older
        var partitions = UngroupedConsumer.partitions(consumer, topic);
        if (id.equals(Uuid.ZERO_UUID) || partitions.isEmpty()) {
            LOG.infof("Topic does not exist yet, waiting: %s", topic);
            return;
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var last = new LinkedHashMap<String, ConsumerRecord<String, byte[]>>();
        while (!hasReached(consumer, ends)) {
            if (hasEnded(consumer, partitions) || identity.hasChanged(id)) {
                return;
            }
            for (var received : consumer.poll(POLL_TIMEOUT)) {
                if (passes(received)) {
                    last.putLast(received.key(), received);
                }
            }
        }
        held.noteAbsent(last.keySet(), Instant.now());
        last.values().forEach(this::process);
        end.countDown();
        while (!hasEnded(consumer, partitions) && !identity.hasChanged(id)) {
            held.findGone(Instant.now()).forEach(key -> process(key, null, Instant.now(), topic));
            for (var received : consumer.poll(POLL_TIMEOUT)) {
                if (passes(received)) {
                    process(received);
                }
            }
        }
    }

    private boolean hasEnded(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> known) {
        return isClosed() || !Set.copyOf(known).equals(Set.copyOf(UngroupedConsumer.partitions(consumer, topic)));
    }

    private boolean passes(ConsumerRecord<String, byte[]> received) {
        try {
            return filter.test(received);
        } catch (RuntimeException e) { // one record that cannot be judged must not block those that follow
            LOG.errorf(e, "Record not judged, skipped: %s", placeOf(received));
            return false;
        }
    }

    private String placeOf(ConsumerRecord<String, byte[]> received) {
        return "%s[%d]@%d".formatted(topic, received.partition(), received.offset());
    }

    private void process(ConsumerRecord<String, byte[]> received) {
        process(received.key(), received.value(), Instant.ofEpochMilli(received.timestamp()), placeOf(received));
    }

    private void process(String key, byte[] value, Instant written, String place) {
        held.record(key, value != null);
        try {
            reader.onRecord(key, value, written);
        } catch (RuntimeException e) { // one unreadable record must not block those that follow
            LOG.errorf(e, "Record not processed: %s", place);
        }
    }

    private boolean hasReached(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(last -> consumer.position(last.getKey()) >= last.getValue());
    }

    private boolean isClosed() {
        return closing.getCount() == 0;
    }

    private boolean await(CountDownLatch latch, Duration timeout) {
        try {
            return latch.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing.countDown();
            return false;
        }
    }
}
