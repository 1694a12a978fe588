package mx.vigia.scraper.freshness;

import static io.restassured.RestAssured.given;
import static mx.vigia.scraper.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.TopicRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class CanaryPublisherTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Inject
    CanaryPublisher canary;

    @Inject
    Jdbc database;

    @Test
    void eachCanaryReplacesTheLastAndIsAValidSighting() {
        canary.publish(NOW);
        canary.publish(NOW.plusSeconds(60));

        assertThat(database.<Long>one("""
                select count(*) from sighting s join source_record r on r.id = s.record_id where r.site = 'canary'
                and s.announced_at is not null""", row -> row.getLong(1))).isOne();
        await().untilAsserted(() -> assertThat(TopicRecords.under("bills.sighted.v1", "canary|canary"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(record -> ContractSamples.assertValid("bills.sighted.v1", record.value()))
                .anySatisfy(record -> assertThat(new String(record.value(), StandardCharsets.UTF_8))
                        .contains("\"title\":\"" + NOW.plusSeconds(60) + '"')));
    }

    @Test
    void noPageOfSourcesNamesIt() {
        canary.publish(NOW.plusSeconds(120));

        given().get("/api/v1/sources").then().statusCode(200).body(not(containsString("canary")));
        given().get("/sources").then().statusCode(200).body(not(containsString("canary")));
    }
}
