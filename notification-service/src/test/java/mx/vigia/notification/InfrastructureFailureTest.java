package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static mx.vigia.notification.TestFacts.CLOUD;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import mx.vigia.platform.realparts.RealKafka;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

@FullServiceTest
class InfrastructureFailureTest {
    @Inject
    Jdbc jdbc;

    @Test
    void databaseFailurePausesIntakeWithoutDeadLetters() {
        var setAside =
                KafkaTopicRecords.keysOf("bills.facts.v1.notification.dlq").size();
        sql("alter table fact rename to fact_out_of_order");
        var fact = aFact().answering(CLOUD, "nube").publish();
        try {
            await().atMost(SOON)
                    .untilAsserted(() -> given().get("/q/health/ready")
                            .then()
                            .statusCode(200)
                            .body("checks.find { it.name == 'intake' }.data", hasKey("facts")));
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            sql("alter table fact_out_of_order rename to fact");
        }

        MailedLetters.about(fact).arrive(2);
        assertThat(MailedLetters.about(fact).recipients()).containsExactlyInAnyOrder(RAUL, MARIANA);
        assertThat(KafkaTopicRecords.keysOf("bills.facts.v1.notification.dlq")).hasSize(setAside);
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/q/health/ready")
                        .then()
                        .statusCode(200)
                        .body("checks.find { it.name == 'intake' }.data", nullValue()));
    }

    @Test
    void oversizedDeadLetterIsTruncatedAndMarked() {
        var key = UUID.randomUUID().toString();
        var huge = new byte[RealKafka.MAX_MESSAGE_BYTES - 4096];
        new Random(7).nextBytes(huge);
        TestFacts.send("bills.facts.v1", key, huge);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(KafkaTopicRecords.keysOf("bills.facts.v1.notification.dlq"))
                        .contains(key));
        var aside = KafkaTopicRecords.recordsOf("bills.facts.v1.notification.dlq").stream()
                .filter(record -> key.equals(record.key()))
                .findFirst()
                .orElseThrow();
        assertThat(aside.value()).hasSize(8 * 1024 * 1024);
        assertThat(new String(aside.headers().lastHeader("dead-letter-cut").value(), StandardCharsets.UTF_8))
                .startsWith("value of %d bytes, at most 8388608 kept".formatted(huge.length));
    }

    private void sql(String statement) {
        jdbc.execute(statement);
    }
}
