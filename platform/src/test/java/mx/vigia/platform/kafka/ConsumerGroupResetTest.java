package mx.vigia.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.vigia.platform.realparts.RealKafka;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConsumerGroupResetTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOPIC = "books";

    private static RealKafka kafka;

    @BeforeAll
    static void startKafka() throws Exception {
        kafka = RealKafka.temporary();
        kafka.createTopic(TOPIC, 2, false);
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrap()), new StringSerializer(), new StringSerializer())) {
            for (var title : List.of("Rayuela", "Pedro Páramo", "Aura")) {
                producer.send(new ProducerRecord<>(TOPIC, title, title)).get();
            }
        }
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @Test
    void groupReadsEverythingAgain() {
        try (var consumer = consumer("readers")) {
            assertThat(read(consumer)).hasSize(3);
        }

        reset("readers");
        reset("readers");

        try (var consumer = consumer("readers")) {
            assertThat(read(consumer)).containsExactlyInAnyOrder("Rayuela", "Pedro Páramo", "Aura");
        }
    }

    @Test
    void groupWithAMemberIsRefused() {
        try (var consumer = consumer("busy")) {
            read(consumer);

            assertThatThrownBy(() -> reset("busy"))
                    .hasMessage("Expected no members in consumer group busy but found some: stop every replica");
        }
    }

    @Test
    void groupThatNeverReadIsLeftAlone() {
        assertThatCode(() -> reset("nobody")).doesNotThrowAnyException();
    }

    private static void reset(String group) {
        ConsumerGroupReset.toBeginning(KafkaClientConfig.plaintext(kafka.bootstrap()), group, PATIENCE);
    }

    private static KafkaConsumer<String, String> consumer(String group) {
        var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka.bootstrap(),
                        "group.id",
                        group,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        "false"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(TOPIC));
        return consumer;
    }

    /** Reads three records and commits them. */
    private static List<String> read(KafkaConsumer<String, String> consumer) {
        var titles = new ArrayList<String>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (titles.size() < 3 && System.nanoTime() < deadline) {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> titles.add(record.value()));
        }
        consumer.commitSync();
        return titles;
    }
}
