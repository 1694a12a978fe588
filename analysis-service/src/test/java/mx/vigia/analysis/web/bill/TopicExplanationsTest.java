package mx.vigia.analysis.web.bill;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.web.editing.TestCaller;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Topics say why: on the page of a bill, to programs, and of any words somebody pastes. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class TopicExplanationsTest {
    private static final String TEXT = "PROYECTO DE DECRETO\n\n"
            + "Artículo Único.- Se reforma la Ley, para quedar como sigue:\n\n"
            + "Artículo 5. Todo incidente de ciberseguridad se notificará.";

    @Inject
    BillIntake intake;

    @Test
    void apiExplainsTopicsAndCandidates() {
        BillSightings bill = aDoubtfulBill();

        given().get("/api/v1/bills/" + id(bill) + "?include=explanation")
                .then()
                .statusCode(200)
                .body("tags.topic", equalTo(List.of("cybersecurity")))
                .body("explanation[0].topic", equalTo("cybersecurity"))
                .body("explanation[0].level", equalTo("sure"))
                .body("explanation[0].score", greaterThanOrEqualTo(0.6f))
                .body("explanation[0].spans[0].place", equalTo("article"))
                .body("explanation[0].spans[0].article", equalTo("5"))
                .body("explanation[0].spans[0].words", equalTo("ciberseguridad"))
                .body("explanation.find { it.topic == 'child-protection' }.level", equalTo("review"))
                .body("explanation.find { it.topic == 'child-protection' }.against.words", hasItem("vacunación"));
    }

    @Test
    void candidateTopicsAreShownApart() {
        BillSightings bill = aDoubtfulBill();

        for (var reader : List.of(
                given(),
                given().header("Authorization", TestCaller.of("analyst").bearer()))) {
            reader.header("Accept-Language", "es")
                    .get("/bills/" + id(bill))
                    .then()
                    .statusCode(200)
                    .body(containsString("Por revisar"))
                    .body(containsString("no avisan a nadie"))
                    .body(containsString("En contra"));
        }
    }

    @Test
    void pastedTextIsExplainedLikeABill() {
        sending()
                .body(Map.of("title", "Que reforma la Ley", "text", TEXT))
                .post("/api/v1/topics/explain")
                .then()
                .statusCode(200)
                .body("items.topic", equalTo(List.of("cybersecurity")))
                .body("items[0].spans[0].start", equalTo(TEXT.indexOf("ciberseguridad")));
        sending()
                .body(Map.of("title", "Que reforma la Ley de Aguas Nacionales"))
                .post("/api/v1/topics/explain")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"titel\": \"Ley\"}",
                "{\"title\": \" \"}",
                "{\"title\": 5, \"text\": {}}",
                "{} x"
            })
    void invalidExplainBodyReturns400(String body) {
        sending()
                .body(body)
                .post("/api/v1/topics/explain")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{|Se esperaba JSON bien formado, y llegó «{»",
                "[]|Se esperaba un objeto JSON con title, summary, text, y llegó «[]».",
                "{\"titel\": \"x\"}|No hay una clave «titel». Hay: summary, text, title.",
                "{\"title\": 1}|Se esperaba que «title» fuera un texto, y llegó «1»."
            })
    void invalidTextIsRefusedWithWhatWasFound(String body, String statement) {
        sending()
                .header("Accept-Language", "es")
                .body(body)
                .post("/api/v1/topics/explain")
                .then()
                .statusCode(400)
                .body("detail", containsString(statement));
    }

    @Test
    void aTextBeyondTheLimitIsRefused() {
        sending()
                .body(Map.of("title", "a".repeat(20_001)))
                .post("/api/v1/topics/explain")
                .then()
                .statusCode(400)
                .body("detail", containsString("20,001"));
    }

    @Test
    void topicsPageExplainsPastedText() {
        given().header("Sec-Fetch-Site", "same-origin")
                .formParam("title", "Que expide la Ley de Ciberseguridad <b>")
                .formParam("text", "")
                .post("/topics/explain?lang=es")
                .then()
                .statusCode(200)
                .body(containsString("seguro · 1"))
                .body(containsString("<b dir=\"auto\">Ciberseguridad</b>"))
                .body(containsString("Ciberseguridad &lt;b&gt;"));
    }

    private BillSightings aDoubtfulBill() {
        BillSightings bill = aBill().titled(
                        "Que protege los derechos de la niñez, en materia de vacunación " + rareWord())
                .text(TEXT);
        take(intake, bill);
        return bill;
    }

    private static RequestSpecification sending() {
        return given().header("Sec-Fetch-Site", "same-origin").contentType("application/json");
    }
}
