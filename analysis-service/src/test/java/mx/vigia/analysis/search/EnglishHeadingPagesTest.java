package mx.vigia.analysis.search;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** The English heading stands under the title on English pages, marked as what it is, and in what programs are told. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class EnglishHeadingPagesTest {
    private static final String HEADING =
            "Bill to amend article 211 Bis 1 of the Federal Criminal Code (cybersecurity)";

    @Inject
    BillIntake intake;

    @Test
    void headingAppearsOnEnglishPagesAndInTheApi() {
        var word = rareWord();
        var bill = aBill().titled(
                        "Que reforma el artículo 211 Bis 1 del Código Penal Federal, en materia de ciberseguridad. "
                                + word);
        take(intake, bill);
        awaitFound(word, 1);

        for (var page : List.of("/?q=" + word, "/bills/" + id(bill))) {
            page(page, "en").body(containsString(HEADING + " <span class=\"meta\">(descriptive, not official)"));
            page(page, "es").body(not(containsString("Bill to amend")));
        }
        given().get("/api/v1/bills?q=" + word).then().body("items[0].headingEnglish", equalTo(HEADING));
        given().get("/api/v1/bills/" + id(bill)).then().body("headingEnglish", equalTo(HEADING));
    }

    private static ValidatableResponse page(String address, String language) {
        return given().accept("text/html")
                .header("Accept-Language", language)
                .get(address)
                .then()
                .statusCode(200);
    }
}
