package mx.vigia.analysis.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.intake.KafkaTopics;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.kafka.KafkaClientConfig;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A watch that is saved, changed or deleted is so on every replica: here on the service itself and on another that
 * follows the same topic.
 */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class WatchReplicationTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Watchtower here;

    private final Watchtower there = new Watchtower(TopicCatalog.read(), new TokenCache());
    private final WatchTopicReader feed =
            new WatchTopicReader(there, KafkaClientConfig.plaintext(RealParts.bootstrap()));
    private final KafkaTopics topics = new KafkaTopics();
    private final UUID watch = UUID.randomUUID();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @BeforeEach
    void open() {
        feed.open(new StartupEvent(), meters);
    }

    @AfterEach
    void close() {
        feed.close(new ShutdownEvent());
        topics.close();
    }

    @Test
    void replicasHoldTheLastAnnouncedState() {
        topics.watch(watch, 1, "ajolotes");
        awaitStoredQueries("ajolotes");

        topics.watch(watch, 2, "ahuejotes");
        awaitStoredQueries("ahuejotes");

        topics.put("watches.v1", watch.toString(), null);
        awaitStoredQueries();
    }

    @Test
    void standingAndRejectedWatchesAreMeasured() {
        await().atMost(SOON).until(feed::read);
        var standing = meters.get("vigia.watches.standing").gauge().value();
        var rejected = meters.get("vigia.watches.rejected").gauge().value();

        topics.watch(watch, 1, "ajolotes");
        await().atMost(SOON)
                .until(() -> meters.get("vigia.watches.standing").gauge().value() == standing + 1);
        topics.watch(watch, 2, "(ajolotes");
        await().atMost(SOON)
                .until(() -> meters.get("vigia.watches.rejected").gauge().value() == rejected + 1);
        assertThat(meters.get("vigia.watches.standing").gauge().value()).isEqualTo(standing);
        topics.put("watches.v1", watch.toString(), null);
    }

    private void awaitStoredQueries(String... questions) {
        await().atMost(SOON)
                .until(() -> Stream.of(here, there)
                        .allMatch(replica -> storedQueries(replica).equals(List.of(questions))));
    }

    private List<String> storedQueries(Watchtower replica) {
        return replica.standingQueries().stream()
                .filter(standingQuery -> standingQuery.watch().equals(watch))
                .map(standingQuery -> standingQuery.question().print())
                .toList();
    }
}
