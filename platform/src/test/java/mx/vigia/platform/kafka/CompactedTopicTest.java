package mx.vigia.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import mx.vigia.platform.realparts.RealKafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactedTopicTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final int port = RealKafka.freePort();
    private final int controller = RealKafka.freePort();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Test
    void topicIsReadFromTheStartAndTombstonesRemoveKeys() {
        try (var kafka = kafka()) {
            kafka.createTopic("shelves", 3, true);
            send(kafka, "a", "first");
            send(kafka, "a", "second");
            send(kafka, "b", "other");
            try (var topic = CompactedTopic.follow(broker(kafka), "shelves", this::recordValue)) {
                assertThat(topic.awaitEnd(PATIENCE)).isTrue();
                assertThat(known).containsOnly(Map.entry("a", "second"), Map.entry("b", "other"));

                send(kafka, "c", "later");
                send(kafka, "b", null);
                await().atMost(PATIENCE).until(() -> known.equals(Map.of("a", "second", "c", "later")));
            }
        }
    }

    @Test
    void emptyTopicEndsAtOnceAndMissingTopicIsAwaited() {
        try (var kafka = kafka();
                var topic = CompactedTopic.follow(broker(kafka), "shelves", this::recordValue)) {
            assertThat(topic.awaitEnd(Duration.ofMillis(300))).isFalse();

            kafka.createTopic("shelves", 3, true);
            assertThat(topic.awaitEnd(PATIENCE)).isTrue();
        }
    }

    @Test
    void followingContinuesAfterABrokerRestart() {
        CompactedTopic topic;
        try (var kafka = kafka()) {
            kafka.createTopic("shelves", 3, true);
            send(kafka, "a", "before");
            topic = CompactedTopic.follow(broker(kafka), "shelves", this::recordValue);
            assertThat(topic.awaitEnd(PATIENCE)).isTrue();
        }
        try (topic;
                var again = kafka()) {
            send(again, "b", "after");
            await().atMost(PATIENCE).until(() -> "after".equals(known.get("b")));
        }
    }

    @Test
    void rereadKeepsDeletedKeysDeletedAndDropsMissingOnes(@TempDir Path elsewhere) {
        var opened = new CopyOnWriteArrayList<String>();
        CompactedTopic topic;
        try (var kafka = kafka()) {
            kafka.createTopic("shelves", 1, true);
            send(kafka, "kept", "open");
            send(kafka, "deleted", "open");
            send(kafka, "deleted", null);
            send(kafka, "gone", "open");
            send(kafka, "gone", "still open");
            topic = followBriefly(kafka, Duration.ZERO, (key, value) -> {
                if (value != null) {
                    opened.add(key);
                }
                recordValue(key, value);
            });
            assertThat(topic.awaitEnd(PATIENCE)).isTrue();
        }
        opened.clear();
        try (topic;
                var restored = RealKafka.start(elsewhere, port, controller)) {
            restored.createTopic("shelves", 1, true);
            send(restored, "deleted", "open");
            send(restored, "deleted", null);
            send(restored, "kept", "open");

            await().atMost(PATIENCE).until(() -> known.equals(Map.of("kept", "open")));
        }
        assertThat(opened).containsExactly("kept");
    }

    @Test
    void emptiedTopicForgetsNothingUntilItIsWrittenAgain() throws Exception {
        try (var kafka = kafka();
                var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrap()))) {
            kafka.createTopic("shelves", 1, true);
            send(kafka, "a", "open");
            send(kafka, "b", "open");
            var deleted = new CopyOnWriteArrayList<String>();
            try (var topic = followBriefly(kafka, Duration.ofSeconds(4), (key, value) -> {
                if (value == null) {
                    deleted.add(key);
                }
                recordValue(key, value);
            })) {
                assertThat(topic.awaitEnd(PATIENCE)).isTrue();

                admin.deleteTopics(List.of("shelves")).all().get();
                kafka.createTopic("shelves", 1, true);
                send(kafka, "c", "open");
                await().atMost(PATIENCE).until(() -> known.containsKey("c"));
                assertThat(known.keySet()).containsOnly("a", "b", "c");

                send(kafka, "a", "open again");
                await().atMost(PATIENCE).until(() -> !known.containsKey("b"));
                assertThat(deleted).containsExactly("b");
                assertThat(known).containsOnly(Map.entry("a", "open again"), Map.entry("c", "open"));
            }
        }
    }

    @Test
    void topicCreatedAgainIsReadFromItsStartHoweverLongItIs() throws Exception {
        try (var kafka = kafka();
                var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrap()))) {
            kafka.createTopic("shelves", 1, true);
            send(kafka, "a", "before");
            try (var topic = CompactedTopic.follow(broker(kafka), "shelves", this::recordValue)) {
                assertThat(topic.awaitEnd(PATIENCE)).isTrue();
                for (var round = 1; round <= 3; round++) {
                    var written = Map.of("first", "in round " + round, "second", "in round " + round, "a", "" + round);
                    admin.deleteTopics(List.of("shelves")).all().get();
                    kafka.createTopic("shelves", 1, true);
                    sendAll(kafka, written);
                    await().atMost(PATIENCE).until(() -> known.equals(written));
                }
            }
        }
    }

    @Test
    void filteredRecordNeitherReplacesNorDeletes() {
        try (var kafka = kafka()) {
            kafka.createTopic("shelves", 1, true);
            send(kafka, "a", "genuine");
            send(kafka, "a", "forged");
            send(kafka, "b", "forged");
            try (var topic = CompactedTopic.followFiltered(
                    broker(kafka), "shelves", CompactedTopicTest::isGenuine, this::recordValue)) {
                assertThat(topic.awaitEnd(PATIENCE)).isTrue();
                assertThat(known).containsOnly(Map.entry("a", "genuine"));

                send(kafka, "a", null);
                send(kafka, "c", "forged");
                send(kafka, "poison", "genuine");
                send(kafka, "d", "genuine");
                await().atMost(PATIENCE).until(() -> known.containsKey("d"));
                assertThat(known).containsOnly(Map.entry("a", "genuine"), Map.entry("d", "genuine"));
            }
        }
    }

    private static boolean isGenuine(ConsumerRecord<String, byte[]> received) {
        if (received.key().equals("poison")) {
            throw new IllegalArgumentException("Expected a shelf");
        }
        return received.value() != null && new String(received.value(), StandardCharsets.UTF_8).equals("genuine");
    }

    @Test
    void readerFailureSkipsTheRecord() {
        List<String> taken = new ArrayList<>();
        try (var kafka = kafka()) {
            kafka.createTopic("shelves", 1, true);
            send(kafka, "a", "poison");
            send(kafka, "b", "good");
            try (var topic = CompactedTopic.follow(broker(kafka), "shelves", (key, value) -> {
                if (key.equals("a")) {
                    throw new IllegalArgumentException("Expected a shelf");
                }
                taken.add(key);
            })) {
                assertThat(topic.awaitEnd(PATIENCE)).isTrue();
            }
        }
        assertThat(taken).containsExactly("b");
    }

    @Test
    void cloudEventHeadersSurviveTheRoundTrip() {
        var label = new CloudEvent(
                CloudEvent.idFrom("site", "key", "1").toString(),
                "/vigia/library",
                "mx.vigia.book.lent.v1",
                Instant.parse("2026-09-03T14:01:40Z"),
                "key",
                "");

        var sent = label.on("books", "key", new byte[0]);

        assertThat(CloudEvent.of(sent.headers())).isEqualTo(label);
        assertThat(CloudEvent.idFrom("site", "key", "1")).isEqualTo(CloudEvent.idFrom("site", "key", "1"));
    }

    private static CompactedTopic followBriefly(RealKafka kafka, Duration absenceGrace, CompactedTopic.Reader reader) {
        return CompactedTopic.start(broker(kafka), "shelves", received -> true, absenceGrace, reader);
    }

    private static KafkaClientConfig broker(RealKafka kafka) {
        return KafkaClientConfig.plaintext(kafka.bootstrap());
    }

    private RealKafka kafka() {
        return RealKafka.start(folder, port, controller);
    }

    private void recordValue(String key, byte[] value) {
        if (value == null) {
            known.remove(key);
        } else {
            known.put(key, new String(value, StandardCharsets.UTF_8));
        }
    }

    private static void send(RealKafka kafka, String key, String value) {
        sendAll(kafka, Collections.singletonMap(key, value));
    }

    private static void sendAll(RealKafka kafka, Map<String, String> values) {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka.bootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (var entry : values.entrySet()) {
                var bytes = entry.getValue() == null ? null : entry.getValue().getBytes(StandardCharsets.UTF_8);
                producer.send(new ProducerRecord<>("shelves", entry.getKey(), bytes))
                        .get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
