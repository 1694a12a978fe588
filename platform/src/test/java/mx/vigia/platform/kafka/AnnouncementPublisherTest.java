package mx.vigia.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.vigia.platform.realparts.RealKafka;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnouncementPublisherTest {
    private static final int TOO_LARGE = 13 * 1024 * 1024;

    @TempDir
    static Path folder;

    private static RealKafka kafka;

    private final EventProducer producer = new EventProducer(
            new KafkaClientConfig(secured()), Map.of("max.block.ms", 30_000, "delivery.timeout.ms", 30_000));
    private final List<Loan> marked = new ArrayList<>();
    private final AnnouncementPublisher<Loan> publisher = new AnnouncementPublisher<>(producer, Loan::records);

    /** So many records of this size. */
    private record Loan(String book, int parts, int bytes) {
        List<ProducerRecord<String, byte[]>> records() {
            return IntStream.range(0, parts)
                    .mapToObj(part -> new ProducerRecord<>("loans", book, new byte[bytes]))
                    .toList();
        }
    }

    @BeforeAll
    static void start() {
        kafka = RealKafka.startWithPassword(folder, "library", "secret");
        kafka.createTopic("loans", 1, false);
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @AfterEach
    void close() {
        producer.close();
    }

    @Test
    void acknowledgedAnnouncementsAreMarkedTogether() throws SQLException {
        producer.open();
        var loans = List.of(new Loan("a", 1, 10), new Loan("b", 3, 10));

        var report = publisher.announce(loans, marked::addAll);

        assertThat(marked).isEqualTo(loans);
        assertThat(report.failure()).isEmpty();
    }

    @Test
    void refusedAnnouncementDoesNotDelayTheOthers() throws SQLException {
        producer.open();
        var large = new Loan("large", 1, TOO_LARGE);
        var small = new Loan("small", 1, 10);

        var report = publisher.announce(List.of(large, small), marked::addAll);

        assertThat(marked).containsExactly(small);
        assertThat(report.refused())
                .extracting(AnnouncementReport.Refusal::announcement)
                .containsExactly(large);
        assertThat(report.failure()).isEmpty();
    }

    @Test
    void nothingIsMarkedWhileTheProducerIsClosed() throws SQLException {
        var report = publisher.announce(List.of(new Loan("a", 1, 10)), marked::addAll);

        assertThat(marked).isEmpty();
        assertThatThrownBy(report::throwIfUnavailable).isInstanceOf(BrokerUnavailableException.class);
    }

    private static Map<String, Object> secured() {
        var settings = new HashMap<>(RealKafka.passwordSettings("library", "secret"));
        settings.put("bootstrap.servers", kafka.bootstrap());
        return settings;
    }
}
