package mx.vigia.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mx.vigia.platform.realparts.RealKafka;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventProducerTest {
    private final EventProducer producer = new EventProducer(KafkaClientConfig.plaintext("localhost:1"), Map.of());

    @Test
    void sendingBeforeOpeningFailsAsUnavailable() {
        assertThatThrownBy(this::send)
                .isInstanceOf(BrokerUnavailableException.class)
                .hasMessageContaining("not open");
    }

    @Test
    void sendingAfterClosingFailsAsUnavailable() {
        producer.open();
        producer.close();

        assertThatThrownBy(this::send)
                .isInstanceOf(BrokerUnavailableException.class)
                .hasMessageContaining("not open");
    }

    @Test
    void closingAnUnopenedProducerIsHarmless() {
        producer.close();
    }

    @Test
    void unavailableBrokerIsAwaitedOncePerBatch() {
        var wait = Duration.ofMillis(300);
        var records = Collections.nCopies(200, record("a"));
        var brief = new EventProducer(
                KafkaClientConfig.plaintext("127.0.0.1:" + RealKafka.freePort()),
                Map.of("max.block.ms", wait.toMillis()));
        brief.open();
        try {
            var start = System.nanoTime();
            var results = brief.send(records);

            assertThat(results).hasSize(records.size()).allMatch(SendResult.Unavailable.class::isInstance);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(wait.multipliedBy(records.size() / 2));
        } finally {
            brief.close();
        }
    }

    private void send() {
        producer.sendAll(List.of(record("a")));
    }

    private static ProducerRecord<String, byte[]> record(String key) {
        return new ProducerRecord<>("shelves", key, new byte[0]);
    }
}
