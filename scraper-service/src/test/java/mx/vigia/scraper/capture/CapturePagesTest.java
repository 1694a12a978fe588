package mx.vigia.scraper.capture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.TestCaller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class CapturePagesTest {
    private static final String SITE = "mx.atdt.herramientas";
    private static final String PATH = "/sources/" + SITE + "/capture";
    private static final String LIST = "https://www.herramientasregulatorias.gob.mx/#btnExencion";

    private static final String EMPTY = "capture.question.empty";
    private static final String FEWER = "capture.question.fewer";
    private static final String DOUBTED = "capture.question.doubted";

    @Inject
    Jdbc database;

    @BeforeEach
    @AfterEach
    void nothingIsCaptured() {
        database.execute("truncate round, known_page, source_record, source_alias, sighting, last_said, page_canary,"
                + " audit, incident");
    }

    @Test
    void formNamesThePagesAndSaysThatNoneWasCaptured() {
        caller("analyst")
                .get(PATH + "?lang=es")
                .then()
                .statusCode(200)
                .body(
                        containsString("Exenciones: no habrá consulta"),
                        containsString("nunca se ha capturado"),
                        containsString("href=\"" + LIST + "\""));
        caller("analyst")
                .get("/sources/" + SITE + "?lang=es")
                .then()
                .body(containsString("data-reminder"), containsString(PATH));
    }

    @Test
    void previewShowsWhatIsReadAndStoresNothing() {
        upload(list(1, 2))
                .statusCode(200)
                .body(
                        containsString("data-found=\"2\""),
                        containsString("Reglas del faro 1"),
                        containsString(base64(list(1, 2))),
                        not(containsString("data-question")));

        assertThat(count("round")).isZero();
        assertThat(count("sighting")).isZero();
    }

    @Test
    void confirmedPageIsArchivedAndPublishedOnce() {
        publish(list(1, 2)).statusCode(303).header("Location", containsString(PATH + "?round="));
        assertThat(count("sighting")).isEqualTo(2);
        String note = database.one(
                "select note from manifest where site = ? order by number desc limit 1", row -> row.getString(1), SITE);
        assertThat(note).endsWith("by hand by analyst");

        publish(list(1, 2)).statusCode(303);
        assertThat(count("sighting")).isEqualTo(2);

        caller("analyst")
                .get("/sources/" + SITE + "?lang=en")
                .then()
                .body(containsString("Some pages not captured yet"), containsString("Captured by hand"));
    }

    @Test
    void emptyListIsAQuestion() {
        publish(list()).statusCode(422).body(containsString("data-question=\"capture.question.empty\""));
        assertThat(count("round")).isZero();

        publish(list(), EMPTY).statusCode(303);
        assertThat(count("round")).isEqualTo(1);
    }

    @Test
    void muchShorterListIsPublishedOnlyIfConfirmed() {
        publish(list(1, 2, 3, 4, 5)).statusCode(303);

        publish(list(1, 6)).statusCode(422).body(containsString("data-question=\"capture.question.fewer\""));
        assertThat(count("source_record")).isEqualTo(5);

        publish(list(1, 6), FEWER).statusCode(303);
        assertThat(count("source_record")).isEqualTo(6);
    }

    @Test
    void answerToOneQuestionAnswersNoOther() {
        publish(list(1, 2, 3, 4, 5)).statusCode(303);
        var cut = list(1, 6).replace("</body></html>", "");

        publish(cut, FEWER)
                .statusCode(422)
                .body(containsString("data-question=\"" + DOUBTED + "\""), containsString(answer(DOUBTED, cut)));
        assertThat(count("source_record")).isEqualTo(5);

        publishAnswered(LIST, cut, answer(DOUBTED, list(1, 6))).statusCode(422);
        assertThat(count("source_record")).isEqualTo(5);

        publish(cut, DOUBTED).statusCode(303);
        assertThat(count("source_record")).isEqualTo(6);
    }

    @Test
    void onlyTheFirstCaptureOfAPageIsSilent() {
        publish(list(1, 2)).statusCode(303);
        assertThat(count("round where silent")).isEqualTo(1);
        var cut = list(1, 2, 3).replace("</body></html>", "");

        publish(cut).statusCode(422).body(containsString("data-question=\"" + DOUBTED + "\""));
        caller("analyst").get("/sources/" + SITE + "?lang=en").then().body(containsString("Some pages not"));
        publish(cut, DOUBTED).statusCode(303);

        assertThat(count("round where silent")).isEqualTo(1);
    }

    @Test
    void pageThatCannotBeUsedIsNoIncidentOfTheSite() {
        publish(list(1, 2, 3, 4, 5)).statusCode(303);
        var cut = list(1, 2, 3, 4, 5, 6).replace("</body></html>", "");
        publish(cut).statusCode(422);
        publish(cut).statusCode(422);

        assertThat(count("incident")).isZero();
    }

    @Test
    void samePageIsKnownHoweverItsAddressIsWritten() {
        publish(list(1, 2)).statusCode(303);
        publishAt(LIST.replace("https", "http").replace("www.", ""), list(1, 2, 3), "")
                .statusCode(303);
        publishAt(LIST.replace("#btnExencion", "?x"), list(1, 2, 3, 4), "").statusCode(303);

        assertThat(count("round where silent")).isEqualTo(1);
    }

    @Test
    void otherPagesAreRefusedWithTheReason() {
        upload("<!-- saved from url=(0022)https://otro.example/a -->" + list(1))
                .statusCode(422)
                .body(containsString("data-notice=\"capture.foreign\""));
        upload("").statusCode(422).body(containsString("data-notice=\"capture.nothing\""));
        upload("x".repeat(1_000_001)).statusCode(422).body(containsString("data-notice=\"capture.too-large\""));
        upload("<!-- saved from url=(0022)https://www.herramientasregulatorias.gob.mx/otra -->" + list(1))
                .statusCode(422)
                .body(containsString("data-notice=\"capture.other-page\""));
        publish("<html><body>Access Denied</body></html>", DOUBTED).statusCode(422);
        publishAt("https://otro.example/", list(1), DOUBTED).statusCode(422);
        publishAt("", list(1), DOUBTED).statusCode(422).body(containsString("data-notice=\"capture.address\""));
        assertThat(count("round")).isZero();
    }

    @Test
    void siteThatRoundsVisitIsNotCaptured() {
        caller("analyst").get("/sources/mx.diputados.gaceta/capture").then().statusCode(409);
        caller("analyst").get("/sources/mx.senado.gaceta/capture").then().statusCode(200);
    }

    @Test
    void onlyAnalystsAndAdministratorsCapture() {
        caller("member").get(PATH).then().statusCode(403);
        caller("member").multiPart("act", "publish").post(PATH).then().statusCode(403);
    }

    private ValidatableResponse upload(String page) {
        return caller("analyst")
                .multiPart("address", LIST)
                .multiPart("act", "preview")
                .multiPart("file", "lista.html", page.getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then();
    }

    private ValidatableResponse publish(String page) {
        return publish(page, "");
    }

    private ValidatableResponse publish(String page, String question) {
        return publishAt(LIST, page, question);
    }

    private ValidatableResponse publishAt(String address, String page, String question) {
        return publishAnswered(address, page, question.isEmpty() ? "" : answer(question, page));
    }

    private ValidatableResponse publishAnswered(String address, String page, String answer) {
        return caller("analyst")
                .redirects()
                .follow(false)
                .multiPart("address", address)
                .multiPart("act", "publish")
                .multiPart("content", base64(page))
                .multiPart("confirmed", answer)
                .post(PATH)
                .then();
    }

    private static RequestSpecification caller(String role) {
        return given().header("Authorization", TestCaller.of(role)).header("Sec-Fetch-Site", "same-origin");
    }

    private int count(String table) {
        return database.one("select count(*) from " + table, row -> row.getInt(1));
    }

    private static String answer(String question, String page) {
        return question + " " + Sha256.of(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(String page) {
        return Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String list(int... numbers) {
        var cards = new StringBuilder("<html><body><button id=\"btnExencion\">Exenciones</button>");
        for (var number : numbers) {
            cards.append("""
                <div class="card"><h5 class="card-title">Reglas del faro %d</h5><p class="text">Siglas: AFE</p>
                <p class="text">Actualización: 12/11/2026</p><a href="/AirConstancia?IdAir=%1$d&amp;tab=tab1">Ver</a></div>
                """.formatted(number));
        }
        return cards.append("</body></html>").toString();
    }
}
