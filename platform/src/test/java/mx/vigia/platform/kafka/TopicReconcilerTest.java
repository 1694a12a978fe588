package mx.vigia.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.vigia.platform.realparts.RealKafka;
import mx.vigia.platform.text.Sha256;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicReconcilerTest {
    private static final String TOPIC = "shelves";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant START = Instant.parse("2026-11-25T15:00:00Z");

    @TempDir
    Path folder;

    private final int port = RealKafka.freePort();
    private final int controller = RealKafka.freePort();
    private final Map<String, String> rows = new TreeMap<>();

    @Test
    void missingAndUnexpectedKeysAreWrittenAgainWhenSeenTwice() {
        try (var kafka = kafka(folder);
                var shelves = new Shelves(kafka);
                var reconciler = new TopicReconciler(shelves.kafka, shelves, HOUR)) {
            rows.putAll(Map.of("a", "as stored", "b", "never announced", "c", "changed since"));
            shelves.write("a", "as stored");
            shelves.write("c", "before");
            shelves.write("ghost", "of a restored database");

            reconciler.compareIfDue(START);
            assertThat(reconciler.last().inWords()).startsWith("1 of 3, 1 unexpected");
            assertThat(shelves.onTopic()).isNotEqualTo(rows);

            reconciler.compareIfDue(START.plusSeconds(15));
            assertThat(shelves.onTopic()).isEqualTo(expected());

            reconciler.compareIfDue(START.plusSeconds(30));
            assertThat(reconciler.last())
                    .isEqualTo(new Reconciliation(TOPIC, START.plusSeconds(30), 3, 3, 0, 3, false));
        }
    }

    @Test
    void whatArrivesBetweenTwoLooksIsNotWrittenAgain() {
        try (var kafka = kafka(folder);
                var shelves = new Shelves(kafka);
                var reconciler = new TopicReconciler(shelves.kafka, shelves, HOUR)) {
            rows.put("a", "on its way");
            reconciler.compareIfDue(START);
            shelves.write("a", "on its way");

            reconciler.compareIfDue(START.plusSeconds(15));

            assertThat(reconciler.last().inWords()).startsWith("1 of 1, compared");
            assertThat(reconciler.last().rewritten()).isZero();
        }
    }

    @Test
    void equalTopicIsComparedAgainAfterTheInterval() {
        try (var kafka = kafka(folder);
                var shelves = new Shelves(kafka);
                var reconciler = new TopicReconciler(shelves.kafka, shelves, HOUR)) {
            reconciler.compareIfDue(START);

            reconciler.compareIfDue(START.plus(HOUR).minusSeconds(1));
            assertThat(reconciler.last().comparedAt()).isEqualTo(START);

            reconciler.compareIfDue(START.plus(HOUR));
            assertThat(reconciler.last().comparedAt()).isEqualTo(START.plus(HOUR));
        }
    }

    @Test
    void replacedTopicIsWrittenAgainWholeAtOnce(@TempDir Path elsewhere) {
        rows.putAll(Map.of("a", "one", "b", "two"));
        Shelves shelves;
        TopicReconciler reconciler;
        try (var kafka = kafka(folder)) {
            shelves = new Shelves(kafka);
            reconciler = new TopicReconciler(shelves.kafka, shelves, HOUR);
            rows.forEach(shelves::write);
            reconciler.compareIfDue(START);
        }
        try (var replaced = kafka(elsewhere);
                shelves;
                reconciler) {
            replaced.createTopic(TOPIC, 3, true);
            shelves.write("a", "one");
            shelves.fails = true;
            assertThatThrownBy(() -> reconciler.compareIfDue(START.plusSeconds(15)))
                    .hasMessage("no database");
            shelves.fails = false;

            reconciler.compareIfDue(START.plusSeconds(30));

            assertThat(shelves.onTopic()).isEqualTo(expected());
            assertThat(reconciler.last().rewritten()).isEqualTo(2);
        }
    }

    @Test
    void expiringRecordIsRenewedAtOnceAndIsNoDifference() {
        try (var kafka = kafka(folder);
                var shelves = new Shelves(kafka);
                var reconciler = new TopicReconciler(shelves.kafka, shelves, HOUR)) {
            rows.putAll(Map.of("a", "old", "b", "new"));
            rows.forEach(shelves::write);
            shelves.validity = Map.of("a", RecordValidity.EXPIRING);

            reconciler.compareIfDue(START);

            assertThat(shelves.announced).containsExactly("a");
            assertThat(reconciler.last()).isEqualTo(new Reconciliation(TOPIC, START, 2, 2, 0, 0, false));
        }
    }

    @Test
    void invalidRecordCountsAsMissingAlthoughItsValueIsAsExpected() {
        try (var kafka = kafka(folder);
                var shelves = new Shelves(kafka);
                var reconciler = new TopicReconciler(shelves.kafka, shelves, HOUR)) {
            rows.putAll(Map.of("a", "forged", "b", "genuine"));
            rows.forEach(shelves::write);
            shelves.write("ghost", "forged");
            shelves.validity = Map.of("a", RecordValidity.INVALID, "ghost", RecordValidity.INVALID);

            reconciler.compareIfDue(START);
            assertThat(reconciler.last().inWords()).startsWith("1 of 2, 1 unexpected");
            reconciler.compareIfDue(START.plusSeconds(15));

            assertThat(shelves.announced).containsExactly("a");
            assertThat(shelves.onTopic()).isEqualTo(expected());
        }
    }

    @Test
    void differenceThatStaysIsUnmended() {
        try (var kafka = kafka(folder);
                var shelves = new Shelves(kafka);
                var reconciler = new TopicReconciler(shelves.kafka, shelves, HOUR)) {
            rows.put("a", "refused by the broker");
            shelves.refused = Set.of("a");

            reconciler.compareIfDue(START);
            reconciler.compareIfDue(START.plusSeconds(15));
            assertThat(reconciler.last().unmended()).isFalse();

            reconciler.compareIfDue(START.plus(Duration.ofMinutes(11)));
            assertThat(reconciler.last().unmended()).isTrue();
            assertThat(reconciler.last().inWords()).startsWith("0 of 1");
        }
    }

    @Test
    void differenceFoundLongAfterTheLastComparisonHasItsTimeToBeMended() {
        try (var kafka = kafka(folder);
                var shelves = new Shelves(kafka);
                var reconciler = new TopicReconciler(shelves.kafka, shelves, HOUR)) {
            reconciler.compareIfDue(START);
            rows.put("a", "never announced");

            reconciler.compareIfDue(START.plus(HOUR));

            assertThat(reconciler.last().inWords()).startsWith("0 of 1");
            assertThat(reconciler.last().unmended()).isFalse();
        }
    }

    private RealKafka kafka(Path where) {
        return RealKafka.start(where, port, controller);
    }

    private Map<String, String> expected() {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, row -> digest(row.getValue())));
    }

    private static String digest(String value) {
        return Sha256.of(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the rows of this test to a topic, except those that the broker is said to refuse. */
    private final class Shelves implements CompactedTopicWriter, AutoCloseable {
        private final KafkaClientConfig kafka;
        private final EventProducer producer;
        private Set<String> refused = Set.of();
        private final List<String> announced = new ArrayList<>();
        private Map<String, RecordValidity> validity = Map.of();
        private boolean fails;

        private Shelves(RealKafka broker) {
            broker.createTopic(TOPIC, 3, true);
            kafka = KafkaClientConfig.plaintext(broker.bootstrap());
            producer = new EventProducer(kafka, Map.of());
            producer.open();
        }

        private Map<String, String> onTopic() {
            return TopicContents.read(kafka, TOPIC, standing -> RecordValidity.VALID, Duration.ofSeconds(30))
                    .hashes();
        }

        private void write(String key, String value) {
            send(key, value.getBytes(StandardCharsets.UTF_8));
        }

        private void send(String key, byte[] value) {
            producer.sendAll(List.of(new ProducerRecord<>(TOPIC, key, value)));
        }

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public Map<String, String> findExpected() {
            if (fails) {
                throw new IllegalStateException("no database");
            }
            return expected();
        }

        @Override
        public RecordValidity check(ConsumerRecord<String, byte[]> standing, Instant now) {
            return validity.getOrDefault(standing.key(), RecordValidity.VALID);
        }

        @Override
        public void announce(Set<String> keys) {
            announced.addAll(keys);
            keys.stream().filter(key -> !refused.contains(key)).forEach(key -> write(key, rows.get(key)));
        }

        @Override
        public void delete(Set<String> keys) {
            keys.forEach(key -> send(key, null));
        }

        @Override
        public void close() {
            producer.close();
        }
    }
}
