package mx.vigia.analysis.web.editing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The text that a person enters by hand is a version like any other, with where it came from. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ManualTextTest {
    private static final String TEXT = """
            Decreto

            Único. Se reforma el artículo 5 de la Ley de Faros, para quedar como sigue:

            Artículo 5. El farero avisará en %s horas.

            Transitorios

            Único. El presente Decreto entrará en vigor al día siguiente de su publicación.
            """;

    private TestCaller analyst;
    private Response entered;
    private String bill;

    @BeforeEach
    void enterMatter() {
        analyst = TestCaller.of("analyst");
        entered = post("/api/v1/bills", Map.of(), Map.of("said", statedFields("72"), "reason", "Llegó por oficio"));
        bill = entered.jsonPath().getString("bill");
    }

    @Test
    void manualTextIsASplitVersionWithItsAuthor() {
        versions()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("initiative"))
                .body("items[0].author", equalTo(analyst.tail()))
                .body("items[0].page.site", equalTo("vigia.manual"))
                .body("items[0].page.sha256", nullValue());
        given().get("/api/v1/bills/" + bill + "/versions/1")
                .then()
                .statusCode(200)
                .body("parts.words", hasItem(containsString("avisará en 72 horas")));
    }

    @Test
    void manualTextPageHasNoSnapshotLink() {
        given().queryParam("lang", "es")
                .get("/bills/" + bill + "/versions")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Conocemos una versión del texto."),
                        containsString("Captura manual: capturado el"),
                        containsString(analyst.tail()),
                        containsString("Transitorio único"),
                        not(containsString("/api/v1/snapshots/"))));
    }

    @Test
    void correctedTextIsTheNextVersionUntilUndone() {
        var corrected = post(
                "/api/v1/bills/" + bill + "/corrections",
                Map.of("If-Match", entered.header("ETag")),
                Map.of(
                        "field",
                        "text",
                        "said",
                        Map.of("text", statedFields("24").get("text")),
                        "reason",
                        "Otro oficio"));
        corrected.then().statusCode(201);

        versions().body("items", hasSize(2)).body("items[1].kind", equalTo("initiative"));
        given().queryParam("lang", "es")
                .get("/bills/" + bill + "/versions")
                .then()
                .body(containsString("<del>72 </del><ins>24 </ins>"));

        post(
                        "/api/v1/bills/" + bill + "/hand/"
                                + corrected.jsonPath().getString("act") + "/undo",
                        Map.of("If-Match", corrected.header("ETag")),
                        Map.of("reason", "No era"))
                .then()
                .statusCode(201);
        versions().body("items", hasSize(1));
    }

    @Test
    void manualStepHasNoSnapshotLink() {
        post(
                        "/api/v1/bills/" + bill + "/steps",
                        Map.of("If-Match", entered.header("ETag")),
                        Map.of("step", Map.of("kind", "referred", "phrase", "Turnada."), "reason", "Oficio 7"))
                .then()
                .statusCode(201);

        given().get("/api/v1/bills/" + bill + "?include=history")
                .then()
                .statusCode(200)
                .body("history[0].site", equalTo("vigia.manual"))
                .body("history[0].snapshot", nullValue());
    }

    private ValidatableResponse versions() {
        return given().get("/api/v1/bills/" + bill + "/versions").then().statusCode(200);
    }

    private static Map<String, Object> statedFields(String hours) {
        return Map.of(
                "title",
                "Que reforma el artículo 5 de la Ley de Faros.",
                "kind",
                "initiative",
                "text",
                Map.of("content", TEXT.formatted(hours), "cut", false));
    }

    private Response post(String address, Map<String, ?> headers, Map<String, ?> body) {
        return given().header("Authorization", analyst.bearer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .headers(headers)
                .contentType("application/json")
                .body(body)
                .post(address);
    }
}
