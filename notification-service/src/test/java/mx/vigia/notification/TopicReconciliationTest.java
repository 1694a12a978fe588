package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static mx.vigia.notification.TestFacts.TOMAS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.realparts.RealParts;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** What a broker lost, or has of a database that was restored since, is set right. */
@FullServiceTest
class TopicReconciliationTest {
    private static final Duration SOON = Duration.ofMinutes(1);

    @Test
    void lostWatchIsPublishedAgainAndAGhostDeleted() {
        var watch = NewWatch.create(BrowserUser.signedInAs(TOMAS), "reconocimiento facial")
                .toString();
        var ghost = "no-watch-" + UUID.randomUUID();
        var published = KafkaTopicRecords.last("watches.v1", watch);
        write(watch, null);
        write(ghost, "{}");

        await().atMost(SOON).until(() -> KafkaTopicRecords.last("watches.v1", watch), equalTo(published));
        await().atMost(SOON).until(() -> KafkaTopicRecords.last("watches.v1", ghost), equalTo("null"));
        given().get("/q/health/ready")
                .then()
                .body(
                        "checks.find { it.name == 'announced topics' }.status",
                        equalTo("UP"),
                        "checks.find { it.name == 'announced topics' }.data.'watches.v1'",
                        containsString(", compared 20"));
    }

    private static void write(String watch, String value) {
        var bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
        var settings = Map.<String, Object>of("bootstrap.servers", RealParts.bootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("watches.v1", watch, bytes));
        }
    }
}
