package mx.vigia.analysis.web.bill;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** What says how much a bill may matter, whoever reads it. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class BillFactorsTest {
    private static final LocalDate TWO_YEARS_AGO = LocalDate.now().minusYears(2);

    @Inject
    BillIntake intake;

    private final String word = rareWord();
    private final String group = "G" + word;

    @Test
    void similarReportedBillsAreCountedAndFoundByTheShownQuery() {
        List<BillSightings> bills = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            BillSightings bill = old(i);
            bills.add(
                    i < 15 ? bill.step("reported", "Dictamen en sentido positivo.", TWO_YEARS_AGO.plusDays(9)) : bill);
        }
        BillSightings late = old(99).presented(LocalDate.now().minusDays(3));
        bills.add(late);
        take(intake, bills.toArray(BillSightings[]::new));
        awaitFound(word, 61);

        var answer =
                given().get("/api/v1/bills/" + id(late) + "/factors").then().statusCode(200);
        answer.body("stage", equalTo("PRESENTED"))
                .body("topics.topic", equalTo(List.of("cybersecurity")))
                .body("topics[0].score", greaterThanOrEqualTo(0.6f))
                .body("moved.moved", equalTo(15))
                .body("moved.of", equalTo(60))
                .body("moved.ofHundred", equalTo(25))
                .body("moved.group", equalTo(group))
                .body("moved.topic", equalTo("cybersecurity"));
        awaitFound(answer.extract().path("moved.question"), 60);
        given().header("Accept-Language", "es")
                .get("/bills/" + id(late))
                .then()
                .body(containsString("De cada 100 como este, 25"))
                .body(containsString("15 de 60"));
    }

    @Test
    void shareOfFewBillsIsNotShown() {
        BillSightings only = aBill().kind("decree")
                .titled("Decreto por el que se declara " + word)
                .presented(TWO_YEARS_AGO);
        take(intake, only);
        awaitFound(word, 1);

        given().get("/api/v1/bills/" + id(only) + "/factors")
                .then()
                .statusCode(200)
                .body("moved.ofHundred", nullValue())
                .body("moved.of", greaterThanOrEqualTo(1));
        given().header("Accept-Language", "es")
                .get("/bills/" + id(only))
                .then()
                .body(containsString("Hay pocos asuntos como este"))
                .body(not(containsString("De cada 100")));
    }

    @Test
    void unknownBillHasNoFactors() {
        given().get("/api/v1/bills/" + new UUID(9, 9) + "/factors").then().statusCode(404);
    }

    private BillSightings old(int number) {
        return aBill().titled("Que expide la Ley de Ciberseguridad " + word + " " + number)
                .proposedBy("Ana Ruiz", group, "deputy")
                .presented(TWO_YEARS_AGO)
                .step("presented", "Presentada.", TWO_YEARS_AGO);
    }
}
