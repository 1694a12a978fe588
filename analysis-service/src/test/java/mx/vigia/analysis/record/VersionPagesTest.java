package mx.vigia.analysis.record;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.Sighted.aBill;
import static mx.vigia.analysis.search.Shelves.id;
import static mx.vigia.analysis.search.Shelves.take;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.Sighted;
import mx.vigia.house.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class VersionPagesTest {
    private static final String TEXT = """
            Exposición de motivos

            Texto vigente

            Texto propuesto

            Artículo 5. El operador avisará en 96 horas.

            Artículo 5. El operador avisará en %1$s horas.

            Por lo expuesto

            Decreto

            Único. Se reforma el artículo 5 y se adiciona el artículo 5 Bis de la Ley de Redes, para quedar como sigue:

            Artículo 5. El operador avisará en %1$s horas.

            Artículo 5 Bis. El aviso es gratuito.

            Transitorios

            Primero. El presente Decreto entrará en vigor al día siguiente de su publicación.

            Segundo. La Secretaría emitirá las reglas en un plazo de 90 días hábiles a partir de la entrada en vigor.
            """;

    @Inject
    BillIntake intake;

    @Test
    void twoVersionsStandBesideEachOtherArticleByArticle() {
        var bill = aBill().titled("Que reforma la Ley de Redes.").text(TEXT.formatted("72"));
        take(intake, bill);
        take(intake, bill.then(2).text(TEXT.formatted("24")));

        page(bill, "")
                .statusCode(200)
                .body(containsString("Conocemos 2 versiones del texto."))
                .body(containsString("<del>72 </del><ins>24 </ins>"))
                .body(containsString("De fondo</strong> · cifras"))
                .body(containsString("4 artículos quedaron iguales."));
        page(bill, "?view=side")
                .body(containsString("<td lang=\"es\" dir=\"auto\"><div class=\"law\">El operador avisará en <del>72"));
        page(bill, "?from=2&to=1").body(containsString("<del>24 </del><ins>72 </ins>"));
        page(bill, "?lang=en").body(containsString("Substance</strong> · figures"));
    }

    @Test
    void theTransitoryArticlesAndTheComparisonTableAreReadFromTheLaterText() {
        var bill = aBill().titled("Que reforma la Ley de Redes.").text(TEXT.formatted("72"));
        take(intake, bill);

        page(bill, "")
                .body(containsString("Solo conocemos una versión"))
                .body(containsString("90 días hábiles desde la entrada en vigor"))
                .body(containsString("un día natural desde la publicación"))
                .body(containsString("es el que cita la propia iniciativa"))
                .body(containsString("El operador avisará en 96 horas."))
                .body(containsString("No tenemos el texto vigente"));
    }

    @Test
    void aBillWhoseTextNobodyHasReadSaysSoAndWhatIsNoBillIsNotFound() {
        var bill = aBill().titled("Que reforma la Ley de Redes.");
        take(intake, bill);

        page(bill, "")
                .statusCode(200)
                .body(containsString("Todavía no conocemos ningún texto"))
                .body(not(containsString("<table")));
        given().accept("text/html").get("/bills/nada/versions").then().statusCode(404);
    }

    private static ValidatableResponse page(Sighted bill, String asked) {
        return given().accept("text/html")
                .get("/bills/" + id(bill) + "/versions" + asked)
                .then();
    }
}
