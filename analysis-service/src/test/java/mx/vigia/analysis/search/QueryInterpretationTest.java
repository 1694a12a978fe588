package mx.vigia.analysis.search;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** Programs learn of a question what the page says of it in sentences. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class QueryInterpretationTest {
    @Inject
    BillIntake intake;

    @Test
    void usedSynonymsAreListed() {
        var word = rareWord();
        take(intake, aBill().titled("Que regula los datos personales " + word));
        awaitFound(word, 1);

        asked("personal data " + word)
                .body("total", equalTo(1))
                .body("understood.terms", hasSize(1))
                .body("understood.terms[0].asked", equalTo("personal data"))
                .body("understood.terms[0].also", hasItem("\"datos personales\""))
                .body("understood.references", nullValue())
                .body("understood.meant", nullValue());
    }

    @Test
    void citedArticlesAreListed() {
        asked("art. 211 bis CPF")
                .body("understood.references.kind", contains("article"))
                .body("understood.references.value", contains("211 bis, Código Penal Federal"));
    }

    @Test
    void numberIsListedOnlyIfABillHasIt() {
        var number = "PROY-NOM-" + (100 + (int) (Math.random() * 800)) + "-"
                + rareWord().toUpperCase(Locale.ROOT) + "-2026";
        asked(number).body("understood", nullValue());

        var word = rareWord();
        take(intake, aBill().titled("Norma " + word).numbered(number));
        awaitFound(word, 1);

        asked(number)
                .body("total", equalTo(1))
                .body("understood.references.kind", contains("number"))
                .body("understood.references.value", contains(number.toLowerCase(Locale.ROOT)));
    }

    @Test
    void spellingCorrectionIsSuggested() {
        var word = rareWord();
        take(intake, aBill().titled("Que regula la " + word), aBill().titled("Que reforma la " + word));
        awaitFound(word, 2);

        asked(word).body("understood", nullValue());
        asked(word.substring(0, word.length() - 1) + "ñ").body("understood.meant", equalTo(word));
    }

    @Test
    void impossibleValueIsShownWithThePossibleOnes() {
        asked("tema:ciberseguridat OR entidad:atlántida")
                .body("total", equalTo(0))
                .body("understood.unknown[0]", containsString("ciberseguridat"))
                .body("understood.unknown[1]", containsString("Tlaxcala"));
        asked("tema:ciberseguridad entidad:jalisco").body("understood", nullValue());
    }

    private static ValidatableResponse asked(String question) {
        return given().queryParam("q", question).get("/api/v1/bills").then().statusCode(200);
    }
}
