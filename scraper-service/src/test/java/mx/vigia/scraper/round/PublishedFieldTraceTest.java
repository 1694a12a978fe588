package mx.vigia.scraper.round;

import static io.restassured.RestAssured.given;
import static mx.vigia.scraper.GazettePages.entry;
import static mx.vigia.scraper.GazettePages.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.EmptyScraper;
import mx.vigia.scraper.GazettePages;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.TestCaller;
import mx.vigia.scraper.TopicRecords;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.fetching.charset.CharsetDecoder;
import mx.vigia.scraper.publishing.StoredRecords;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.ReaderRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what was published back to the very bytes it was read from. */
@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class PublishedFieldTraceTest {
    @Inject
    RoundQueue desk;

    @Inject
    RoundRepository book;

    @Inject
    SiteCatalog catalog;

    @Inject
    ReaderRegistry readers;

    @Inject
    Jdbc database;

    private Site gaceta;

    @BeforeEach
    void aRoundOverASmallGazette() {
        gaceta = catalog.named("mx.diputados.gaceta").orElseThrow();
        EmptyScraper.of(database);
        SmallGazette.pages()
                .put(
                        GazettePages.LIST,
                        list(
                                entry("Que expide la Ley del Rastro de Prueba.", "9801", 1),
                                entry("Que reforma la Ley del Rastro de Prueba.", "9802", 2)));
        round();
    }

    @Test
    void publishedFieldsAreReproducedFromTheSnapshot() {
        for (var number : new String[] {"9801", "9802"}) {
            var event = published(number);
            var sha256 = event.getString("provenance.sha256");
            var bytes = given().get("/api/v1/snapshots/" + sha256)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", equalTo("inline"))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .extract()
                    .asByteArray();
            assertThat(Sha256.of(bytes)).isEqualTo(sha256);

            var page = FetchedPage.of(
                    URI.create(event.getString("provenance.address")),
                    bytes,
                    CharsetDecoder.text(bytes, "text/html; charset=iso-8859-1"),
                    LocalDate.parse(event.getString("provenance.fetchedAt").substring(0, 10)));
            var again = readers.read(gaceta.id(), page).reading().sightings().stream()
                    .map(StoredRecords::fields)
                    .filter(fields -> fields.get("title").equals(event.getString("said.title")))
                    .findFirst()
                    .orElseThrow();
            Map<String, Object> stated = event.getMap("said");
            assertThat(again.keySet()).isEqualTo(stated.keySet());
            assertThat(again.get("presentedOn")).isEqualTo(stated.get("presentedOn"));
            assertThat(again.get("officialTerm")).isEqualTo(stated.get("officialTerm"));
        }
    }

    @Test
    void snapshotHasOriginHeadersAndChainPosition() {
        var sha256 = published("9801").getString("provenance.sha256");

        var meta = given().get("/api/v1/snapshots/" + sha256 + "/meta")
                .then()
                .statusCode(200)
                .body("held", equalTo(true))
                .body("captures[0].kind", equalTo("page"))
                .body("captures[0].status", equalTo(200))
                .body("captures[0].address", equalTo("https://gaceta.diputados.gob.mx" + GazettePages.LIST))
                .body("captures[0].head[0]", startsWith("HTTP/1.1 200"))
                .body("captures[0].file", startsWith("mx.diputados.gaceta-"))
                .extract()
                .jsonPath();
        var number = meta.getLong("captures[0].manifest");
        given().get("/api/v1/archive/manifest?limit=1&after=" + (number - 1))
                .then()
                .statusCode(200)
                .body("items[0].hash", equalTo(meta.getString("captures[0].hash")))
                .body("items[0].sha256", equalTo(sha256));
    }

    @Test
    void manifestIsPagedAndVerifiedWithPermission() {
        given().get("/api/v1/archive")
                .then()
                .statusCode(200)
                .body("number", greaterThan(2))
                .body("bytes", greaterThan(100));
        given().get("/api/v1/archive/manifest").then().body("items.kind", hasItem("file"));
        given().header("Accept-Language", "en")
                .get("/api/v1/archive/manifest?limit=abc")
                .then()
                .statusCode(400)
                .body("detail", equalTo("Expected limit to be a whole number from 1 to 1000, but found “abc”."));
        given().get("/api/v1/archive/manifest?limit=0").then().statusCode(400);
        given().get("/api/v1/archive/manifest?after=x").then().statusCode(400);
        given().get("/api/v1/archive/proof").then().statusCode(401);
        given().header("Authorization", TestCaller.of("analyst"))
                .get("/api/v1/archive/proof")
                .then()
                .statusCode(200)
                .body("sound", equalTo(true));
        given().header("Authorization", TestCaller.ofTokenFor("rounds"))
                .get("/api/v1/archive/proof")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Cache-Control", "private, no-cache");
        given().get("/api/v1/snapshots/" + "0".repeat(64) + "/meta").then().statusCode(404);
    }

    private static JsonPath published(String number) {
        return JsonPath.from(new String(
                TopicRecords.under("bills.sighted.v1", "mx.diputados.gaceta|66/" + number)
                        .getLast()
                        .value(),
                StandardCharsets.UTF_8));
    }

    private void round() {
        var id = desk.order(gaceta, false);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> book.findById(gaceta.id(), id).orElseThrow().endedAt() != null);
    }
}
