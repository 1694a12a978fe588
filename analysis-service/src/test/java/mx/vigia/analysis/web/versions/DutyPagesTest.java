package mx.vigia.analysis.web.versions;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.Test;

/** What articles oblige somebody to, on the pages of a bill, in the API and in the search. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class DutyPagesTest {
    private static final String TEXT = """
        Decreto

        Único. Se reforma el artículo 5 y se adiciona el artículo 6 de la Ley de Faros, para quedar como sigue:

        Artículo 5. Los concesionarios de faros deberán encender %1$s lámparas.

        Artículo 6. La Secretaría podrá inspeccionar las torres. Los concesionarios entregarán a la Secretaría la
        bitácora dentro de los diez días siguientes.

        Transitorios

        Segundo. La Secretaría expedirá el Reglamento dentro de los noventa días siguientes.
        """;

    @Inject
    BillIntake intake;

    @Test
    void billPageQuotesWhoMustDoWhatByWhen() {
        var bill = aBill().titled("Que reforma la Ley de Faros.").text(TEXT.formatted("dos"));
        take(intake, bill);

        given().accept("text/html")
                .get("/bills/" + id(bill))
                .then()
                .statusCode(200)
                .body(containsString("<h2 id=\"duties\">Obligaciones</h2>"))
                .body(containsString("/articles?article=5"))
                .body(containsString(
                        "<strong>obligación</strong> · <q lang=\"es\" dir=\"auto\">Los concesionarios de faros</q>"))
                .body(containsString("dentro de los diez días siguientes"))
                .body(containsString("la cita manda"));
        given().get("/api/v1/bills/" + id(bill))
                .then()
                .body("duties.modality", contains("must", "may", "must", "must"))
                .body("duties[2].authority", equalTo("la Secretaría"))
                .body("duties[3].article.transitory", equalTo(true));
    }

    @Test
    void dutiesThatDifferAreShownAndServed() {
        var bill = aBill().titled("Que reforma la Ley de Faros.").text(TEXT.formatted("dos"));
        take(intake, bill);
        take(
                intake,
                bill.then(2).text(TEXT.formatted("tres").replace("La Secretaría podrá inspeccionar las torres. ", "")));

        versions(bill, "?lang=en", "Obligations that change", "encender tres lámparas", "No longer there");
        given().get("/api/v1/bills/" + id(bill) + "/versions/2/since/1")
                .then()
                .body("duties.fate", contains("changed", "removed"))
                .body("duties[0].before.action", equalTo("encender dos lámparas"))
                .body("duties[1].before.modality", equalTo("may"));
    }

    @Test
    void prohibitionAndSanctionAreNamedInEnglish() {
        var bill = aBill().titled("Que reforma la Ley de Faros.")
                .text("Artículo 5. Los concesionarios no podrán cobrar la luz de los faros. El incumplimiento de este"
                        + " artículo se castigará con multa de cien pesos.");
        take(intake, bill);

        given().accept("text/html")
                .get("/bills/" + id(bill) + "?lang=en")
                .then()
                .body(containsString("<strong>prohibition</strong>"))
                .body(containsString("multa de cien pesos"))
                .body(containsString("there may be errors"));
    }

    @Test
    void dutiesOfOtherCountriesAreNotRead() {
        var bill =
                aBill().at("pe.congreso").titled("Que reforma la Ley de Faros.").text(TEXT.formatted("dos"));
        take(intake, bill);
        take(intake, bill.then(2).at("pe.congreso").text(TEXT.formatted("tres")));
        var id = Sha256.identifier("pe.congreso|" + bill.key());

        given().get("/api/v1/bills/" + id + "/versions/2/since/1")
                .then()
                .statusCode(200)
                .body("duties", empty());
        given().get("/api/v1/bills/" + id + "/versions/1")
                .then()
                .statusCode(200)
                .body("duties", empty());
    }

    @Test
    void billsAreFoundByWhomTheyOblige() {
        var word = rareWord();
        take(
                intake,
                aBill().titled("De " + word).text(TEXT.formatted("dos")),
                aBill().titled("De " + word + " con concesionarios"));

        awaitFound(word, 2);
        awaitFound(word + " obliga:concesionarios", 1);
        awaitFound(word + " binds:secretaría", 1);
        awaitFound(word + " obliga:armadores", 0);
    }

    @Test
    void textWithoutDutiesHasNoSection() {
        var bill = aBill().titled("Que reforma la Ley de Faros.").text("Artículo 5. El faro mide diez metros.");
        take(intake, bill);

        given().accept("text/html").get("/bills/" + id(bill)).then().body(not(containsString("id=\"duties\"")));
    }

    private static void versions(BillSightings bill, String requested, String... expected) {
        var page = given().accept("text/html")
                .get("/bills/" + id(bill) + "/versions" + requested)
                .then()
                .statusCode(200);
        for (var words : expected) {
            page.body(containsString(words));
        }
    }
}
