package mx.vigia.analysis.desk;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.Sighted.aBill;
import static mx.vigia.analysis.search.Shelves.id;
import static mx.vigia.analysis.search.Shelves.take;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.Clerk;
import mx.vigia.analysis.intake.Hand;
import mx.vigia.house.realparts.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program may not send for an analyst, and what it is told: what was expected where, and what was found. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class HandApiTest {
    private static Holder analyst;

    @Inject
    BillIntake intake;

    @Inject
    Clerk clerk;

    private UUID bill;

    @BeforeEach
    void aBillIsSeen() {
        var seen = aBill().titled("Que reforma la Ley de Aguas.");
        take(intake, seen);
        bill = id(seen);
    }

    @Test
    void anAddressThatNoBrowserMayFollowIsRefused() {
        refused(
                "{'field': 'title', 'said': {'title': 'Otro.'}, 'reason': 'x', 'reference': 'javascript:alert(1)'}",
                "order.reference",
                "javascript:alert(1)");
        refused(
                "{'field': 'officialAddress', 'said': {'officialAddress': 'data:text/html,x'}, 'reason': 'x'}",
                "order.said.officialAddress",
                "data:text/html,x");
        refused(
                "{'field': 'documents', 'said': {'documents': [{'label': 'X', 'address': 'file:///x'}]}, 'reason': 'x'}",
                "order.said.documents.address",
                "file:///x");
    }

    @Test
    void whatWasKeptBeforeSuchAddressesWereRefusedIsNoLink() throws SQLException {
        var scripted = aBill().from("javascript:alert(2)", "0".repeat(64)).step("presented", "Presentada.");
        take(intake, scripted);
        var hand = new Hand(analyst().subject(), "before" + id(scripted), "Oficio", "javascript:alert(3)");
        var step = new Step(StepKind.URGENT, Chamber.DEPUTIES, "De urgente resolución.", null, List.of(), List.of());

        clerk.add(hand, new Clerk.Seen(id(scripted), 1), step);

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
    void aTitleAndAKindMustBeSaid() {
        refused("{'field': 'title', 'said': {}, 'reason': 'x'}", "order.said.title", "nothing");
        refused("{'field': 'title', 'reason': 'x'}", "order.said", "nothing");
        refused("{'field': 'kind', 'said': {}, 'reason': 'x'}", "order.said.kind", "nothing");
        refused("{'field': 'kind', 'said': {'kind': 'inciativa'}, 'reason': 'x'}", "order.said.kind", "inciativa");
    }

    @Test
    void aTitleAndAReasonMustBeReadable() {
        refused(
                "{'field': 'title', 'said': {'title': '\\u200b\\u202e'}, 'reason': 'x'}",
                "order.said.title",
                "none that");
        refused("{'field': 'title', 'said': {'title': 'Otro\\u0000.'}, 'reason': 'x'}", "order.said.title", "control");
        refused("{'field': 'title', 'said': {'title': 'Otro.'}, 'reason': 'a\\u0007'}", "order.reason", "control");
    }

    @Test
    void aStepIsSetRightByOneOrByNone() {
        var step = "{'kind': 'presented', 'phrase': 'Presentada.'}";
        refused(
                "{'field': 'steps', 'step': %s, 'said': {'steps': [%s, %s]}, 'reason': 'x'}"
                        .formatted(step, step, step),
                "order.said.steps",
                "2");
    }

    @Test
    void aStepThatTheBillDoesNotHaveIsRefusedByItsWords() {
        refused(
                "{'field': 'steps', 'step': {'kind': 'withdrawn', 'phrase': 'Retirada.'}, 'reason': 'x'}",
                "step",
                "Retirada.");
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
        return given().header("Authorization", analyst().bearer())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(order.replace('\'', '"'))
                .post("/api/v1/bills/" + bill + "/corrections")
                .then();
    }

    private static synchronized Holder analyst() {
        if (analyst == null) {
            analyst = Holder.of("analyst");
        }
        return analyst;
    }
}
