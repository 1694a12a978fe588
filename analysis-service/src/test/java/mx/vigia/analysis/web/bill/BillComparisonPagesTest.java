package mx.vigia.analysis.web.bill;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** Bills side by side, and bills worded alike. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class BillComparisonPagesTest {
    @Inject
    BillIntake intake;

    @Test
    void sharedValuesAreBold() {
        var word = rareWord();
        var one = aBill().titled("Que reforma los artículos 211 Bis y 212 del Código Penal Federal, " + word)
                .proposedBy("Ana Uno", "PAN", "diputada")
                .turnedTo("Justicia");
        var other = aBill().titled("Que adiciona el artículo 211 Bis del Código Penal Federal <b>" + word)
                .proposedBy("Eva Dos", "PRI", "diputada")
                .turnedTo("Justicia");
        take(intake, one, other);
        awaitFound(word, 2);

        for (var ids : new String[] {"ids=" + id(one) + "&ids=" + id(other), "ids=" + id(one) + "," + id(other)}) {
            compare(ids)
                    .statusCode(200)
                    .body(containsString("<strong>Código Penal Federal</strong>"))
                    .body(containsString("<strong>211 Bis</strong>"))
                    .body(not(containsString("<strong>212</strong>")))
                    .body(containsString("<strong>Justicia</strong>"))
                    .body(containsString("<strong>iniciativa</strong>"))
                    .body(containsString("Ana Uno"))
                    .body(containsString("Eva Dos"))
                    .body(not(containsString("<b>" + word)))
                    .body(containsString("href=\"/compare?ids=" + id(one) + "\""));
        }
        given().accept("text/html")
                .get("/?q=" + word)
                .then()
                .body(containsString(
                        "<input type=\"checkbox\" name=\"ids\" value=\"" + id(one) + "\" form=\"compare\">"))
                .body(containsString("<form id=\"compare\""));
    }

    @Test
    void lawNamesMatchIgnoringAccents() {
        var word = rareWord();
        var one = aBill().titled("Que reforma el artículo 5 de la Ley del Maíz Criollo de la Montaña, " + word);
        var other = aBill().titled("Que adiciona el artículo 5 de la Ley del Maiz Criollo de la Montaña, " + word);
        take(intake, one, other);
        awaitFound(word, 2);

        compare("ids=" + id(one) + "," + id(other))
                .statusCode(200)
                .body(containsString("<strong>Ley del Maíz Criollo de la Montaña</strong>"))
                .body(containsString("<strong>5</strong>"));
    }

    @Test
    void comparisonIsLimitedToFourBills() {
        var bill = aBill().titled("Una sola");
        take(intake, bill);
        awaitFound("número:" + id(bill), 1);

        compare("ids=").statusCode(200).body(containsString("Todavía no ha elegido ninguno"));
        compare("ids=" + id(bill) + "&ids=" + id(bill)).statusCode(200).body(containsString("Elija al menos dos"));
        compare("ids=1,2,3,4,5")
                .statusCode(400)
                .body(containsString("Se comparan 4 asuntos a lo más, y se pidieron 5"));
        compare("ids=" + UUID.randomUUID()).statusCode(404);
        compare("ids=nada").statusCode(404);
    }

    @Test
    void similarBillsShareTheUncommonTitleWords() {
        var word = rareWord();
        var second = rareWord();
        var bill = aBill().titled("Que regula " + word + " en materia de " + second);
        var like = aBill().titled("Sobre " + second + " y " + word);
        var other = aBill().titled("Sobre " + second + " solamente");
        take(intake, bill, like, other);
        awaitFound(second, 3);

        var alike =
                given().get("/api/v1/bills/" + id(bill) + "/alike").jsonPath().getList("items.id", String.class);

        assertThat(alike).containsExactly(id(like).toString());
        given().accept("text/html")
                .get("/bills/" + id(bill) + "/alike")
                .then()
                .statusCode(200)
                .body(containsString("<mark>" + second + "</mark>"));
        given().accept("text/html").get("/bills/" + id(bill)).then().body(containsString("/alike\">Más como este</a>"));
        given().get("/api/v1/bills/" + UUID.randomUUID() + "/alike").then().statusCode(404);
    }

    private static ValidatableResponse compare(String ids) {
        return given().urlEncodingEnabled(false)
                .accept("text/html")
                .get("/compare?" + ids)
                .then();
    }
}
