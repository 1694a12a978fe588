package mx.vigia.analysis.web.topics;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.web.editing.TestCaller;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program says of the topics of a bill, for an analyst. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class TopicJudgementApiTest {
    private static final String WRONG =
            "{\"topic\": \"cybersecurity\", \"about\": false, \"reason\": \"Es otra cosa\"}";
    private static TestCaller analyst;

    @Inject
    BillIntake intake;

    @Inject
    DossierRepository dossiers;

    private UUID bill;

    @BeforeEach
    void createBill() {
        var seen = aBill().titled("Que expide la Ley de Ciberseguridad.");
        take(intake, seen);
        bill = id(seen);
    }

    @Test
    void judgementIsIdempotentRecordedAndUndoable() {
        assertThat(topics()).contains("cybersecurity");

        var first = judge("\"1\"", "k-" + bill, WRONG);
        var again = judge("\"1\"", "k-" + bill, WRONG);

        first.then().statusCode(201);
        String action = first.path("act");
        again.then().statusCode(200).body("act", is(action));
        assertThat(topics()).doesNotContain("cybersecurity");
        asAnalyst()
                .get("/api/v1/bills/" + bill + "/hand")
                .then()
                .body("items.size()", is(1))
                .body("items[0].signature.reason", is("Es otra cosa"));
        asAnalyst().get("/api/v1/topics/corrections.jsonl").then().body(containsString(bill.toString()));
        asAnalyst()
                .contentType("application/json")
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"Sí lo era\"}")
                .post("/api/v1/bills/" + bill + "/hand/" + action + "/undo")
                .then()
                .statusCode(201);
        assertThat(topics()).contains("cybersecurity");
    }

    @Test
    void missingTopicIsReportedAndRepeatIsNoop() {
        var statement = "{\"topic\": \"cloud\", \"about\": true, \"reason\": \"Trata de la nube\"}";

        judge("\"1\"", null, statement).then().statusCode(201);

        assertThat(topics()).contains("cloud");
        judge("\"2\"", null, statement).then().statusCode(409);
        judge("\"1\"", null, WRONG).then().statusCode(412);
        judge(null, null, WRONG).then().statusCode(428);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'topic': 'nube', 'about': true, 'reason': 'x'}|cybersecurity, ai",
                "{'topic': 'cloud', 'reason': 'x'}|topic y about",
                "{'about': true, 'reason': 'x'}|topic y about",
                "{'topic': 'cloud', 'about': 'no', 'reason': 'x'}|about",
                "{'topic': 'cloud', 'about': true}|reason",
                "{'topic': 'cloud', 'about': true, 'reason': 'x', 'score': 1}|score"
            })
    void invalidJudgementIsRefusedWithTheExpectedForm(String sent, String expected) {
        judge("\"1\"", null, sent.replace('\'', '"'))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(expected));
        assertThat(topics()).contains("cybersecurity");
    }

    @Test
    void onlyAnalystsAndTheirProgramsMayJudge() {
        given().header("Authorization", TestCaller.of("member").bearer())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(WRONG)
                .post("/api/v1/bills/" + bill + "/topics")
                .then()
                .statusCode(403);
    }

    private Response judge(String seen, String key, String body) {
        var order = asAnalyst().contentType("application/json").body(body);
        if (seen != null) {
            order.header("If-Match", seen);
        }
        if (key != null) {
            order.header("Idempotency-Key", key);
        }
        return order.post("/api/v1/bills/" + bill + "/topics");
    }

    private List<String> topics() {
        return dossiers.findById(bill).orElseThrow().tags().stream()
                .map(Tag::topic)
                .toList();
    }

    private static RequestSpecification asAnalyst() {
        if (analyst == null) {
            analyst = TestCaller.of("analyst");
        }
        return given().header("Authorization", analyst.bearer()).header("Accept-Language", "es");
    }
}
