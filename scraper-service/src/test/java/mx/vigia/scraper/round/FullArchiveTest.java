package mx.vigia.scraper.round;

import static io.restassured.RestAssured.given;
import static mx.vigia.scraper.GazettePages.entry;
import static mx.vigia.scraper.GazettePages.list;
import static mx.vigia.scraper.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.EmptyScraper;
import mx.vigia.scraper.GazettePages;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.TopicRecords;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class FullArchiveTest {
    private static final Pattern FACT = Pattern.compile("\"fact\":\"([^\"]+)\"");

    @Inject
    RoundQueue desk;

    @Inject
    RoundRepository book;

    @Inject
    SiteCatalog catalog;

    @Inject
    Jdbc database;

    @ConfigProperty(name = "vigia.data")
    Path data;

    private Site gaceta;

    @BeforeEach
    void emptyDatabaseAndSmallGazette() {
        gaceta = catalog.named("mx.diputados.gaceta").orElseThrow();
        EmptyScraper.of(database);
        SmallGazette.pages().put(GazettePages.LIST, list(entry("Que expide la Ley sin Espacio.", "9701", 1)));
    }

    @Test
    void fullDiskIsReportedAndNothingIsPublished() throws IOException {
        var file = nextFile();
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, Path.of("/dev/full"));
        var full = round();
        var remembered = count("known_page");
        Files.delete(file);

        var again = round();

        assertThat(full.ending()).isEqualTo(FetchEnding.ARCHIVE_FULL);
        assertThat(full.has("archive-full")).isTrue();
        assertThat(full.published()).isZero();
        assertThat(remembered).isZero();
        assertThat(again.succeeded()).isTrue();
        assertThat(again.published()).isEqualTo(1);
    }

    @Test
    void noSiteIsVisitedWhileTheArchiveIsFull() {
        var weight = count("(select bytes from archive_head) as head where bytes >= 0", "max(bytes)");
        sql("update archive_head set bytes = 1000000000000000");
        var full = round();
        sql("update archive_head set bytes = " + weight);

        assertThat(full.has("archive-full")).isTrue();
        assertThat(full.endings()).containsExactly(java.util.Map.entry(FetchEnding.ARCHIVE_FULL, 1));
        assertThat(round().published()).isEqualTo(1);
    }

    @Test
    void fullArchiveIsPublishedOnceAndSoIsItsEnd() {
        assertThat(round().succeeded()).isTrue();
        var weight = count("(select bytes from archive_head) as head where bytes >= 0", "max(bytes)");
        sql("update archive_head set bytes = 1000000000000000");
        round();
        await().untilAsserted(() -> given().get("/api/v1/sources/" + gaceta.id())
                .then()
                .body("state", equalTo("archive-full"))
                .body("incidents", hasSize(1))
                .body("incidents[0].why", equalTo("archive-full"))
                .body("incidents[0].expected", equalTo("room to keep pages")));
        given().get("/sources/" + gaceta.id() + "?lang=es")
                .then()
                .body(containsString("No cabe en el archivo"), containsString("La falla es nuestra y no del sitio"));
        given().get("/sources/coverage?lang=es").then().body(containsString("No cabe en el archivo"));

        round();
        sql("update archive_head set bytes = " + weight);
        round();

        await().untilAsserted(() -> given().get("/api/v1/sources/" + gaceta.id())
                .then()
                .body("state", equalTo("speaking"), "incidents[0].endedAt", notNullValue()));
        var incident = given().get("/api/v1/sources/" + gaceta.id()).path("incidents[0].id");
        await().untilAsserted(() ->
                assertThat(facts(String.valueOf(incident))).containsExactly("source-silent", "source-recovered"));
    }

    /** The fact types of this incident's events, in the order of publication. */
    private List<String> facts(String incident) {
        return TopicRecords.under("sources.health.v1", gaceta.id()).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .filter(given -> given.contains(incident))
                .flatMap(given -> FACT.matcher(given).results().map(found -> found.group(1)))
                .toList();
    }

    /** The file that is begun next, all others being closed. */
    private Path nextFile() {
        sql("update archive_file set open = false");
        var day = LocalDate.now(ZoneOffset.UTC);
        var number = count("archive_file where site = '" + gaceta.id() + "' and day = '" + day + "'") + 1;
        return data.resolve("warc")
                .resolve("%s-%s-%05d.warc.gz"
                        .formatted(gaceta.id(), day.toString().replace("-", ""), number));
    }

    private RoundReport round() {
        var id = desk.order(gaceta, false);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> book.findById(gaceta.id(), id)
                        .filter(report -> report.endedAt() != null)
                        .isPresent());
        return book.findById(gaceta.id(), id).orElseThrow();
    }

    private long count(String from) {
        return count(from, "count(*)");
    }

    private long count(String from, String what) {
        return database.one("select " + what + " from " + from, row -> row.getLong(1));
    }

    private void sql(String statement) {
        database.execute(statement);
    }
}
