package mx.vigia.analysis.web.editing;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.EditAuthor;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program may not send for an analyst, and what it is told: what was expected where, and what was found. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ManualEditApiTest {
    private static TestCaller analyst;

    @Inject
    BillIntake intake;

    @Inject
    Clerk clerk;

    private UUID bill;

    @BeforeEach
    void createBill() {
        var seen = aBill().titled("Que reforma la Ley de Aguas.");
        take(intake, seen);
        bill = id(seen);
    }

    @Test
    void anAddressThatNoBrowserMayFollowIsRefused() {
        refused(
                "{'field': 'title', 'said': {'title': 'Otro.'}, 'reason': 'x', 'reference': 'javascript:alert(1)'}",
                "reference",
                "javascript:alert(1)");
        refused(
                "{'field': 'officialAddress', 'said': {'officialAddress': 'data:text/html,x'}, 'reason': 'x'}",
                "said.officialAddress",
                "data:text/html,x");
        refused(
                "{'field': 'documents', 'said': {'documents': [{'label': 'X', 'address': 'file:///x'}]}, 'reason': 'x'}",
                "said.documents.address",
                "file:///x");
    }

    @Test
    void storedScriptAddressesAreNotLinked() {
        var scripted = aBill().step("presented", "Presentada.");
        take(intake, scripted);
        var editAuthor = new EditAuthor(analyst().subject(), "before" + id(scripted), "Oficio", "javascript:alert(3)");
        var step = new Step(StepKind.URGENT, Chamber.DEPUTIES, "De urgente resolución.", null, List.of(), List.of());

        clerk.add(editAuthor, new Clerk.Seen(id(scripted), 1), step);

        for (var page : List.of("", "/correct?field=steps&step=0")) {
            given().header("Authorization", analyst().bearer())
                    .accept("text/html")
                    .get("/bills/" + id(scripted) + page)
                    .then()
                    .statusCode(200)
                    .body(containsString("Presentada."), not(containsString("href=\"javascript:")));
        }
    }

    @Test
    void titleAndKindAreRequired() {
        refused("{'field': 'title', 'said': {}, 'reason': 'x'}", "said.title", "Falta");
        refused("{'field': 'title', 'reason': 'x'}", "said", "Falta");
        refused("{'field': 'kind', 'said': {}, 'reason': 'x'}", "said.kind", "Falta");
        refused("{'field': 'kind', 'said': {'kind': 'inciativa'}, 'reason': 'x'}", "said.kind", "inciativa");
    }

    @Test
    void aTitleAndAReasonMustBeReadable() {
        refused(
                "{'field': 'title', 'said': {'title': '\\u200b\\u202e'}, 'reason': 'x'}",
                "said.title",
                "se puedan leer");
        refused(
                "{'field': 'title', 'said': {'title': 'Otro\\u0000.'}, 'reason': 'x'}",
                "said.title",
                "letras de control");
        refused("{'field': 'title', 'said': {'title': 'Otro.'}, 'reason': 'a\\u0007'}", "reason", "letras de control");
    }

    @Test
    void stepCorrectionHasAtMostOneStep() {
        var step = "{'kind': 'presented', 'phrase': 'Presentada.'}";
        refused(
                "{'field': 'steps', 'step': %s, 'said': {'steps': [%s, %s]}, 'reason': 'x'}"
                        .formatted(step, step, step),
                "said.steps",
                "2");
    }

    @Test
    void aStepThatTheBillDoesNotHaveIsRefusedByItsWords() {
        refused(
                "{'field': 'steps', 'step': {'kind': 'withdrawn', 'phrase': 'Retirada.'}, 'reason': 'x'}",
                "step",
                "Retirada.");
    }

    @Test
    void unknownFieldIsRefusedByNameAtAnyDepth() {
        var step = "{'kind': 'presented', 'phrase': 'Presentada.', 'fecha': '2026-09-03'}";

        refused("{'field': 'title', 'said': {'title': 'Otro.'}, 'reason': 'x', 'motivo': 'y'}", "motivo", "reference");
        refused("{'field': 'title', 'said': {'title': 'Otro.', 'tittle': 'y'}, 'reason': 'x'}", "said", "tittle");
        refused("{'field': 'steps', 'step': %s, 'said': {}, 'reason': 'x'}".formatted(step), "step", "fecha");
        given().header("Authorization", analyst().bearer())
                .header("Idempotency-Key", "unknown-field")
                .contentType("application/json")
                .body(
                        "{\"said\": {\"title\": \"Otra.\", \"kind\": \"initiative\", \"clase\": \"x\"}, \"reason\": \"x\"}")
                .post("/api/v1/bills")
                .then()
                .statusCode(400)
                .body("detail", containsString("clase"));
    }

    @Test
    void correctionWithForeignFieldIsRejectedByName() {
        refused("{'field': 'title', 'said': {'title': 'Otro.', 'summary': 'y'}, 'reason': 'x'}", "said", "summary");
        refused(
                "{'field': 'number', 'said': {'number': '1', 'legislature': 66}, 'reason': 'x'}",
                "said",
                "legislature");
        refused("{'field': 'title', 'said': {'title': 'Otro.'}, 'reason': 'x', 'confirm': true}", "reason", "confirm");
        send("{'field': 'steps', 'said': {'steps': []}, 'reason': 'x'}")
                .statusCode(400)
                .body("detail", allOf(containsString("Falta step"), not(containsString("field"))));
        refused("{'said': {'title': 'Otro.'}, 'reason': 'x'}", "Falta field", "");
    }

    @Test
    void unknownRoleOrPurposeIsRefusedWithTheKnownOnes() {
        refused(
                "{'field': 'proponents', 'said': {'proponents': [{'name': 'Ana', 'role': 'zz'}]}, 'reason': 'x'}",
                "deputy, senator, group",
                "zz");
        refused(
                "{'field': 'committees', 'said': {'committees': [{'name': 'Salud', 'purpose': 'zz'}]}, 'reason': 'x'}",
                "report, opinion",
                "zz");
    }

    @Test
    void aFieldThatIsThereTwiceIsRefused() {
        refused("{'field': 'title', 'said': {'title': 'Uno.', 'title': 'Dos.'}, 'reason': 'x'}", "dos veces", "title");
    }

    @Test
    void reusedKeyWithAnotherReasonOrReferenceReturns422() {
        var key = "reason-" + bill;
        var order = "{'field': 'number', 'said': {'number': '66/1'}, 'reason': 'Oficio'}";

        send(order, key).statusCode(201);
        send(order, key).statusCode(200);
        send(order.replace("Oficio", "Otro oficio"), key).statusCode(422);
        send(order.replace("'Oficio'", "'Oficio', 'reference': 'https://gaceta.example/1'"), key)
                .statusCode(422);
        given().header("Authorization", analyst().bearer())
                .get("/api/v1/bills/" + bill + "/hand")
                .then()
                .body("items.signature.reason", contains("Oficio"));
    }

    @Test
    void contradictoryStepNeedsConfirmationBeforeClosing() {
        var step = "{'step': {'kind': 'rejected', 'phrase': 'Aprobada en votación económica.'}, 'reason': 'x'}";

        send("steps", step, "asked-" + bill)
                .statusCode(409)
                .body("detail", allOf(containsString("rejected"), containsString("«confirm»: true")));
        send("steps", step.replace("'reason'", "'confirm': false, 'reason'"), "asked-" + bill)
                .statusCode(409);
        send("steps", step.replace("'reason'", "'confirm': true, 'reason'"), "asked-" + bill)
                .statusCode(201);
        var subject = "{'said': {'title': 'Que expide la Ley.', 'kind': 'initiative', 'steps': [{'kind': 'passed',"
                + " 'phrase': 'Desechada.'}]}, 'reason': 'x'}";
        entered(subject).statusCode(409).body("detail", containsString("Desechada."));
        entered(subject.replace("'reason'", "'confirm': true, 'reason'")).statusCode(201);
    }

    @Test
    void mistakenEntryDiffersFromAWithdrawnMatter() {
        var subject = "{'said': {'title': 'Que expide la Ley.', 'kind': 'initiative'}, 'reason': 'x'}";
        var entered = entered(subject).statusCode(201).extract().jsonPath().getString("bill");
        var address = "/api/v1/bills/" + entered;
        given().get(address).then().body("enteredByMistake", nullValue());

        given().header("Authorization", analyst().bearer())
                .redirects()
                .follow(false)
                .formParam("revision", "1")
                .formParam("reason", "Era otro")
                .post("/bills/" + entered + "/retracted")
                .then()
                .statusCode(303);

        given().get(address)
                .then()
                .body("outcome", equalTo("WITHDRAWN"), "enteredByMistake", equalTo(true))
                .body("history.enteredByMistake", contains(true));
        given().get("/api/v1/bills/" + bill).then().body("enteredByMistake", nullValue());
    }

    @Test
    void wrongMediaTypeOrMethodIsReported() {
        given().header("Authorization", analyst().bearer())
                .header("Accept-Language", "es")
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/bills")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("detail", allOf(containsString("«text/plain"), containsString("application/json")));
        given().header("Authorization", analyst().bearer())
                .header("Accept-Language", "es")
                .accept("text/html")
                .contentType("application/json")
                .body("{}")
                .post("/bills/new")
                .then()
                .statusCode(415)
                .body(containsString("«application/json"), containsString("application/x-www-form-urlencoded"));
        given().header("Authorization", analyst().bearer())
                .delete("/api/v1/bills/" + bill + "/steps")
                .then()
                .statusCode(405)
                .body("detail", containsString("DELETE"));
    }

    @Test
    void errorsUseTheCallersLanguage() {
        var order = "{'field': 'presentedOn', 'said': {'presentedOn': 'ayer'}, 'reason': 'x'}";

        send(order)
                .statusCode(400)
                .body(
                        "detail",
                        equalTo("En said.presentedOn se esperaba una fecha como 2026-09-03 y se encontró: ayer"));
        given().header("Authorization", analyst().bearer())
                .header("Accept-Language", "en")
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(order.replace('\'', '"'))
                .post("/api/v1/bills/" + bill + "/corrections")
                .then()
                .statusCode(400)
                .body("detail", equalTo("Expected a date such as 2026-09-03 at said.presentedOn but found: ayer"));
        send("nada").statusCode(400).body("detail", equalTo("Se esperaba JSON y lo enviado no lo es"));
    }

    @Test
    void theWordsOfAStepMustBeReadable() {
        given().header("Authorization", analyst().bearer())
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"step\": {\"kind\": \"referred\", \"phrase\": \"Turnada\\u0007\"}, \"reason\": \"x\"}")
                .post("/api/v1/bills/" + bill + "/steps")
                .then()
                .statusCode(400)
                .body("detail", allOf(containsString("step.phrase"), containsString("letras de control")));
    }

    private void refused(String order, String where, String found) {
        send(order).statusCode(400).body("detail", allOf(containsString(where), containsString(found)));
        given().get("/api/v1/bills/" + bill)
                .then()
                .statusCode(200)
                .body("revision", equalTo(1), "title", equalTo("Que reforma la Ley de Aguas."))
                .body("kind", not(equalTo("other")));
    }

    private ValidatableResponse send(String order) {
        return send(order, UUID.randomUUID().toString());
    }

    private ValidatableResponse send(String order, String key) {
        return send("corrections", order, key);
    }

    private ValidatableResponse send(String door, String order, String key) {
        return given().header("Authorization", analyst().bearer())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(order.replace('\'', '"'))
                .post("/api/v1/bills/" + bill + "/" + door)
                .then();
    }

    private static ValidatableResponse entered(String subject) {
        return given().header("Authorization", analyst().bearer())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(subject.replace('\'', '"'))
                .post("/api/v1/bills")
                .then();
    }

    private static synchronized TestCaller analyst() {
        if (analyst == null) {
            analyst = TestCaller.of("analyst");
        }
        return analyst;
    }
}
