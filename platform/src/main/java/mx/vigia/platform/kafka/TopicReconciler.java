package mx.vigia.platform.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.jboss.logging.Logger;

/**
 * Compares one compacted topic with the database that it is written from, and has what differs written again: at the
 * start, after each interval, and as soon as the topic is another one of the same name, as on a broker that was
 * replaced.
 *
 * <p>What differs may be on its way just now, so it is written again only if it differs in two comparisons in turn. A
 * topic that was replaced is written again whole, because its followers may have begun in the middle. A record that
 * {@linkplain RecordValidity#EXPIRING expires} is renewed at once. Called from one thread at a time.
 */
public final class TopicReconciler implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(TopicReconciler.class);
    private static final Duration READING_TIMEOUT = Duration.ofMinutes(1);

    /** How long what differs is given to arrive before it is written once more. */
    private static final Duration REWRITE_PAUSE = Duration.ofSeconds(20);

    /**
     * How long a difference may take to be mended: some writers publish in the background. Readers keep a key that has
     * gone without a tombstone as long.
     */
    static final Duration MENDING_TIME = Duration.ofMinutes(10);

    private final KafkaClientConfig kafka;
    private final CompactedTopicWriter writer;
    private final Duration interval;
    private final TopicIdentity identity;
    private Uuid topicId = Uuid.ZERO_UUID;
    private Set<String> differing = Set.of();
    private Set<String> writtenAgain = Set.of();
    private Instant writtenAt = Instant.EPOCH;
    private Instant differsSince = Instant.EPOCH;
    private volatile Reconciliation last;

    /**
     * Creates a reconciler that has compared nothing yet.
     *
     * @param interval the time between two comparisons of a topic that did not differ
     */
    public TopicReconciler(KafkaClientConfig kafka, CompactedTopicWriter writer, Duration interval) {
        this.kafka = kafka;
        this.writer = writer;
        this.interval = interval;
        this.identity = new TopicIdentity(kafka, writer.topic());
        this.last = Reconciliation.none(writer.topic());
    }

    /** Returns the last comparison. */
    public Reconciliation last() {
        return last;
    }

    @Override
    public void close() {
        identity.close();
    }

    /** Compares if it is due; a broker that is away is tried again with the next call. */
    public void compareIfDue(Instant now) {
        try {
            var found = identity.find();
            var replaced = !found.equals(topicId) && !topicId.equals(Uuid.ZERO_UUID);
            if (found.equals(Uuid.ZERO_UUID) || !replaced && !isDue(now)) {
                return;
            }
            compare(now, replaced);
            topicId = found; // only now: a replacement whose comparison failed is compared again
        } catch (KafkaException | BrokerUnavailableException e) {
            LOG.warnf("Topic not compared, retrying: topic=%s reason=%s", writer.topic(), e.getMessage());
        }
    }

    private boolean isDue(Instant now) {
        return !differing.isEmpty() || !now.isBefore(last.comparedAt().plus(interval));
    }

    private void compare(Instant now, boolean replaced) {
        var contents =
                TopicContents.read(kafka, writer.topic(), standing -> writer.check(standing, now), READING_TIMEOUT);
        var expected = writer.findExpected(); // after the topic: what was added since is announced at worst twice
        var missing = contents.findMissing(expected);
        var unexpected = contents.findUnexpected(expected);
        var found = union(missing, unexpected);
        if (found.isEmpty() || differing.isEmpty()) {
            differsSince = now;
        }
        var due = replaced ? union(expected.keySet(), unexpected) : dueAgain(intersection(found, differing), now);
        write(intersection(due, expected.keySet()), intersection(due, unexpected), now);
        renew(difference(intersection(contents.expiring(), expected.keySet()), found, due));
        differing = union(found, due);
        last = new Reconciliation(
                writer.topic(),
                now,
                expected.size(),
                expected.size() - missing.size(),
                unexpected.size(),
                last.rewritten() + due.size(),
                now.isAfter(differsSince.plus(MENDING_TIME)));
    }

    /** Returns what differed in two looks in turn, unless it was written again a moment ago. */
    private Set<String> dueAgain(Set<String> confirmed, Instant now) {
        var waiting = writtenAgain.containsAll(confirmed) && now.isBefore(writtenAt.plus(REWRITE_PAUSE));
        return waiting ? Set.of() : confirmed;
    }

    private void write(Set<String> again, Set<String> gone, Instant now) {
        if (again.isEmpty() && gone.isEmpty()) {
            return;
        }
        LOG.warnf(
                "Topic differs from the database, written again: topic=%s values=%d tombstones=%d",
                writer.topic(), again.size(), gone.size());
        writer.announce(again);
        writer.delete(gone);
        writtenAgain = union(again, gone);
        writtenAt = now;
    }

    /** Writes again what is as expected, but would soon not be valid any more: no difference, and no warning. */
    private void renew(Set<String> expiring) {
        if (!expiring.isEmpty()) {
            LOG.infof("Renewed on the topic before it expires: topic=%s values=%d", writer.topic(), expiring.size());
            writer.announce(expiring);
        }
    }

    private static Set<String> intersection(Set<String> these, Set<String> those) {
        var both = new HashSet<>(these);
        both.retainAll(those);
        return both;
    }

    private static Set<String> difference(Set<String> these, Set<String> those, Set<String> others) {
        var rest = new HashSet<>(these);
        rest.removeAll(those);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> union(Set<String> these, Set<String> those) {
        var all = new HashSet<>(these);
        all.addAll(those);
        return all;
    }
}
