package mx.vigia.analysis.intake;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
@QuarkusTestResource(PreexistingRecords.class)
class CanaryIntakeTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Jdbc database;

    private final KafkaTopics topics = new KafkaTopics();

    @Test
    void canaryIsPassedOnAndBecomesNothingThatPeopleSee() {
        BillSightings canary = aBill("canary").at("canary").on("record").titled("Canario amarillo");
        BillSightings after = aBill().titled("Sobre la tarde del canario.");

        topics.sight(canary, after);

        await().atMost(SOON).untilAsserted(() -> assertThat(canaries()).isNotEmpty());
        assertThat(canaries()).allSatisfy(event -> ContractSamples.assertValid("bills.facts.v1", event.value()));
        await().atMost(SOON)
                .until(() -> count("select count(*) from source_record where source_key = ?", after.key()) == 1);
        assertThat(count("select count(*) from source_record where site = ?", "canary"))
                .isZero();
        assertThat(count("select count(*) from fact where bill::text like ?", "%\"canary\"%"))
                .isZero();
        await().atMost(SOON).until(() -> found("tarde canario") == 1);
        assertThat(found("amarillo")).isZero();
    }

    private List<ConsumerRecord<String, byte[]>> canaries() {
        return topics.all(
                "bills.facts.v1",
                event -> event.value() != null
                        && new String(event.value(), StandardCharsets.UTF_8).contains("\"kind\":\"canary\""));
    }

    private static int found(String query) {
        return given().queryParam("q", query)
                .get("/api/v1/bills")
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");
    }

    private long count(String sql, Object parameter) {
        return database.<Long>one(sql, row -> row.getLong(1), parameter);
    }
}
