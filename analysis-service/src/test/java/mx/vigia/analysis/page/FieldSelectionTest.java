package mx.vigia.analysis.page;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program says which parts and which fields it wants. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class FieldSelectionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    private final String word = rareWord();

    @Inject
    ProceedingFixture house;

    @Test
    void listIncludesOnlyTheRequestedParts() {
        votedOn();

        bills("").body("items[0].steps", nullValue()).body("items[0].votes", nullValue());
        bills("&include=steps,laws,votes&limit=25")
                .body("items[0].steps.phrase", hasItem("Se turnó."))
                .body("items[0].laws.relation", hasSize(1))
                .body("items[0].votes", hasSize(1))
                .body("items[0].documents", nullValue());
    }

    @Test
    void listReturnsOnlyTheSelectedFieldsAndANextLink() {
        votedOn();

        bills("&fields=id,title")
                .body("items[0].keySet()", hasSize(2))
                .body("items[0].title", containsString(word))
                .body("total", equalTo(1));
    }

    @Test
    void fieldSelectionAppliesToOneBill() {
        var bill = votedOn();

        given().get("/api/v1/bills/" + id(bill) + "?include=votes&fields=id,votes,stage")
                .then()
                .statusCode(200)
                .body("keySet()", hasSize(3))
                .body("votes", hasSize(1));
        given().get("/api/v1/bills/" + id(bill) + "/steps")
                .then()
                .statusCode(200)
                .body("items.phrase", hasItem("Se turnó."))
                .body("items[0].snapshot", notNullValue());
        given().get("/api/v1/topics")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("cybersecurity"))
                .body("items[0].signs", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "bills?include=everything; steps, laws, documents, votes",
                "bills?include=votes&limit=26; de 1 a 25",
                "bills?fields=id,tittle; title",
                "laws?fields=lives; live",
                "people?fields=naming; legislature",
                "changes?fields=before; fields",
                "bills/0199f0a4-5b00-7c11-8a41-2d9e6b3c4f10?fields=tittle; title"
            })
    void unknownPartOrFieldIsRefusedWithTheKnownOnes(String requested, String statement) {
        given().header("Accept-Language", "es")
                .get("/api/v1/" + requested)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(statement));
    }

    private BillSightings votedOn() {
        var title = "Que expide la Ley de %s.".formatted(word);
        var bill = aBill().titled(title).presented(DAY).step("referred", "Se turnó.", DAY);
        house.take(bill);
        house.take(aVote().heldOn(DAY).about("key", bill.key()));
        awaitFound(word, 1);
        return bill;
    }

    private ValidatableResponse bills(String more) {
        return given().get("/api/v1/bills?q=" + word + more).then().statusCode(200);
    }
}
