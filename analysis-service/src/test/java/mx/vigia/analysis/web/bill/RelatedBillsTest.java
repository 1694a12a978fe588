package mx.vigia.analysis.web.bill;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class RelatedBillsTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final String TEXT = """
        Decreto

        Único. Se expide la Ley de Faros, para quedar como sigue:

        Artículo 1. Esta Ley regula los faros de la costa, las boyas y las demás señales marítimas de la Nación.

        Artículo 2. La Secretaría de Marina llevará un registro público de faros con su altura, su alcance y su luz.

        Artículo 3. Nadie podrá encender en la costa una luz que pueda confundirse con la de un faro.
        """;

    @Inject
    BillIntake intake;

    @Test
    void billsOnOneArticleAreRelatedAndOthersOfTheLawAreNot() {
        var one = aBill().titled("Que reforma los artículos 31 y 33 de la Ley de Navegación y Comercio Marítimos.");
        var other = aBill().titled("Que adiciona el artículo 33 de la Ley de Navegación y Comercio Marítimos.");
        var elsewhere = aBill().titled("Que reforma el artículo 90 de la Ley de Navegación y Comercio Marítimos.");
        take(intake, one, other, elsewhere);

        awaitRelated(one, other);

        given().get(api(one))
                .then()
                .body("related.id", not(hasItem(id(elsewhere).toString())))
                .body("related.find { it.id == '%s' }.reasons[0].kind".formatted(id(other)), equalTo("same-articles"))
                .body("related.find { it.id == '%s' }.reasons[0].articles[0]".formatted(id(other)), equalTo("33"));
        given().accept("text/html")
                .get("/bills/" + id(one))
                .then()
                .body(containsString("Cambiaría el mismo artículo (33) de Ley de Navegación y Comercio Marítimos"))
                .body(containsString("Tener algo en común no los hace un mismo asunto"));
    }

    @Test
    void similarBillOfAnEarlierLegislatureMayBePresentedAgain() {
        var old = aBill().titled("Que expide la Ley de Faros y Señales de la Costa.")
                .presented(LocalDate.of(2023, 4, 25))
                .text(TEXT);
        var anew = aBill().titled("Por el que se crea un ordenamiento sobre luces marítimas.")
                .presented(LocalDate.of(2026, 9, 8))
                .text(TEXT.replace("Nadie podrá", "Ninguna persona podrá"));
        take(intake, old, anew);

        awaitRelated(anew, old);

        given().get(api(anew))
                .then()
                .body(
                        "related.find { it.id == '%s' }.reasons.kind".formatted(id(old)),
                        hasItems("alike-wording", "earlier-legislature"))
                .body(
                        "related.find { it.id == '%s' }.reasons.find { it.kind == 'earlier-legislature' }.legislature"
                                .formatted(id(old)),
                        equalTo(65));
        given().accept("text/html")
                .get("/bills/" + id(anew))
                .then()
                .body(containsString("Se presentó en la LXV Legislatura; podría haberse presentado de nuevo"));
        given().get(api(old))
                .then()
                .body(
                        "related.find { it.id == '%s' }.reasons.kind".formatted(id(anew)),
                        not(hasItem("earlier-legislature")));
    }

    @Test
    void billsWithoutArticlesAreNotAboutTheWholeLaw() {
        var law = "la Ley de Ciencia de los Faros de " + UUID.randomUUID();
        var one = aBill().titled("Que reforma diversas disposiciones de " + law + ".");
        var other = aBill().titled("Que adiciona diversas disposiciones a " + law + ", en materia de boyas y balizas.");
        take(intake, one, other);

        awaitRelated(one, other);

        given().get(api(one))
                .then()
                .body(
                        "related.find { it.id == '%s' }.reasons.find { it.kind == 'same-law' }.extent"
                                .formatted(id(other)),
                        equalTo("provisions"));
        given().accept("text/html")
                .get("/bills/" + id(one))
                .then()
                .body(containsString("diversas disposiciones, sin artículos conocidos"))
                .body(not(containsString("a la totalidad de")));
    }

    @Test
    void oneSubjectInDifferentLawsIsNoSimilarTitle() {
        var subject = ", en materia de custodia de las linternas de " + UUID.randomUUID() + " en los faros del norte.";
        var one = aBill().titled("Que reforma el artículo 31 de la Ley de Navegación y Comercio Marítimos" + subject);
        var other = aBill().titled("Que reforma el artículo 9 de la Ley de Puertos" + subject);
        var same = aBill().titled("Que adiciona el artículo 40 a la Ley de Navegación y Comercio Marítimos" + subject);
        take(intake, one, other, same);

        awaitRelated(one, same);

        given().get(api(one))
                .then()
                .body("related.id", not(hasItem(id(other).toString())))
                .body("related.find { it.id == '%s' }.reasons.kind".formatted(id(same)), hasItem("alike-title"));
    }

    @Test
    void amendingAnotherLawRemovesFormerRelatedBills() {
        var one =
                aBill().titled("Que reforma el artículo 11 de la Ley de Vertimientos en las Zonas Marinas Mexicanas.");
        var other =
                aBill().titled("Que deroga el artículo 11 de la Ley de Vertimientos en las Zonas Marinas Mexicanas.");
        take(intake, one, other);
        awaitRelated(one, other);

        take(intake, other.then(2).titled("Que deroga el artículo 12 de la Ley Aduanera."));

        await().atMost(SOON)
                .untilAsserted(() -> given().get(api(one))
                        .then()
                        .body("related.id", not(hasItem(id(other).toString()))));
    }

    private static void awaitRelated(BillSightings one, BillSightings other) {
        await().atMost(SOON)
                .untilAsserted(() -> given().get(api(one))
                        .then()
                        .body("related.id", hasItem(id(other).toString())));
    }

    private static String api(BillSightings bill) {
        return "/api/v1/bills/" + id(bill);
    }
}
