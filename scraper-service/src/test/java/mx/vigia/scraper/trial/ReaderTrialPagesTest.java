package mx.vigia.scraper.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.GazettePages;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.TestCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class ReaderTrialPagesTest {
    private static final String HOST = "https://gaceta.diputados.gob.mx";

    @Inject
    Jdbc database;

    @BeforeEach
    void aGazetteOfOneList() {
        SmallGazette.pages().clear();
        SmallGazette.pages()
                .put(
                        GazettePages.LIST,
                        GazettePages.list(GazettePages.entry("Que reforma la Ley Ensayada.", "9702", 1)));
    }

    @Test
    void trialFetchesThePageAndStoresNothing() {
        var before = rows();

        runTrial(Map.of("address", HOST + GazettePages.LIST))
                .statusCode(200)
                .body(
                        containsString("Que reforma la Ley Ensayada."),
                        containsString("data-found=\"1\""),
                        containsString("<dd>initiative (iniciativa)</dd>"));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void pastedPageIsShownAsText() {
        var hostile =
                GazettePages.list(GazettePages.entry("Que &lt;script&gt;alert(1)&lt;/script&gt; reforma.", "9703", 1));

        runTrial(Map.of("address", HOST + GazettePages.LIST, "page", hostile))
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)"), not(containsString("<script>alert")));
    }

    @Test
    void longPageIsReadFromAnEncodedForm() {
        var filler = "<!-- " + "<>".repeat(350_000) + " -->";

        runTrial(Map.of(
                        "address",
                        HOST + GazettePages.LIST,
                        "page",
                        SmallGazette.pages().get(GazettePages.LIST) + filler))
                .statusCode(200)
                .body(containsString("Que reforma la Ley Ensayada."));
    }

    @Test
    void tooLongPageAndInvalidAddressAreRefused() {
        runTrial(Map.of("address", HOST + GazettePages.LIST, "page", "x".repeat(1_000_001)))
                .statusCode(200)
                .body(containsString("data-outcome=\"too-large\""));
        runTrial(Map.of("address", "file:///etc/passwd")).statusCode(400);
        runTrial(Map.of("address", "https://169.254.169.254/latest"))
                .body(containsString("data-outcome=\"not-of-site\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://gaceta.diputados.gob.mx/[x sign",
                "https://gaceta.diputados.gob.mx/%zz sign",
                "https://gaceta.diputados.gob.mx/<b> sign",
                "https:///lista lacks",
                "gaceta.diputados.gob.mx begins",
            })
    void invalidAddressIsRefusedWithItsReason(String address, String says) {
        runTrial(Map.of("address", address)).statusCode(400).body(containsString(says));
    }

    @Test
    void tooLongAddressIsReported() {
        runTrial(Map.of("address", HOST + "/" + "x".repeat(2000)))
                .statusCode(400)
                .body(containsString("2,000"));
    }

    @Test
    void addressOfTheAnalystIsNotReportedAsARedirect() {
        runTrial(Map.of("address", "http://127.0.0.1/"))
                .body(containsString("data-outcome=\"not-of-site\""), not(containsString("was led to")));
    }

    @Test
    void trialNeedsPermissionToStartRounds() {
        given().get("/sources/mx.diputados.gaceta/try").then().statusCode(401);
        given().header("Authorization", TestCaller.of("member"))
                .get("/sources/mx.diputados.gaceta/try")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse runTrial(Map<String, String> fields) {
        return given().header("Authorization", TestCaller.of("analyst"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/sources/mx.diputados.gaceta/try?lang=en")
                .then();
    }

    private long rows() {
        return database.one(
                "select (select count(*) from known_page) + (select count(*) from snapshot) + (select count(*) from sighting)",
                row -> row.getLong(1));
    }
}
