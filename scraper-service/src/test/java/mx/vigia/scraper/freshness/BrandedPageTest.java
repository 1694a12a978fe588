package mx.vigia.scraper.freshness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.kafka.KafkaClientConfig;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.scraper.ScraperTestProfile;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages of this service are headed by the association that another service published. */
@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class BrandedPageTest {
    @AfterEach
    void deleteBranding() {
        send(null);
        awaitBrand("Vigía");
    }

    @Test
    void publishedNameIsShownOnPages() {
        awaitBrand("Vigía");

        send(ContractSamples.read("branding.v1.json"));

        awaitBrand("Vigía AMID");
    }

    private static void awaitBrand(String expected) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(Jsoup.parse(given().get("/sources").asString())
                                        .selectFirst(".brand")
                                        .text())
                                .isEqualTo(expected));
    }

    private static void send(byte @Nullable [] value) {
        try (var producer = new EventProducer(KafkaClientConfig.plaintext(RealParts.bootstrap()), Map.of())) {
            producer.open();
            producer.sendAll(List.of(new ProducerRecord<>("branding.v1", "branding", value)));
        }
    }
}
