package mx.vigia.analysis.web.bill;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class BillMetadataTest {
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Inject
    BillIntake intake;

    @Test
    void pageHasSchemaOrgMetadata() throws IOException {
        var bill = aBill().titled("Que reforma el artículo 7 de la Ley de Vías Generales de Comunicación.")
                .numbered("66/901")
                .presented(LocalDate.of(2026, 9, 3));
        take(intake, bill);

        var data = data(page(bill));

        assertThat(data.path("@type").asText()).isEqualTo("Legislation");
        assertThat(data.path("legislationIdentifier").asText()).isEqualTo("66/901");
        assertThat(data.path("dateCreated").asText()).isEqualTo("2026-09-03");
        assertThat(data.path("legislationJurisdiction").path("identifier").asText())
                .isEqualTo("MX");
        assertThat(data.path("legislationChanges").path(0).path("url").asText())
                .endsWith("/laws/ley-de-vias-generales-de-comunicacion");
        assertThat(data.path("legislationLegalForce").asText()).isEqualTo("NotInForce");
        assertThat(data.has("legislationDate")).as("nobody adopted it yet").isFalse();
    }

    @Test
    void titleWithMarkupIsEscaped() throws IOException {
        var title = "Que <!--<script>alert('1')</script> & \"cita\" </script><b>\u2028 la Ley";
        var bill = aBill().titled(title);
        take(intake, bill);

        var html = page(bill);

        assertThat(html).doesNotContain("<script>alert", "<!--<script", "</script><b>");
        assertThat(data(html).path("name").asText()).isEqualTo(title);
        assertThat(html).contains("<meta property=\"og:title\" content=\"Que &lt;!--&lt;script&gt;");
    }

    @Test
    void titleWithoutSpacesIsShownAndCutForMessagesAndAlerts() {
        for (var title : List.of(
                "X".repeat(8_000), "Que\u00a0reforma\u00a0la\u00a0Ley ".strip().repeat(20))) {
            var bill = aBill().titled(title);
            take(intake, bill);

            assertThat(page(bill)).contains("citation.bib");
        }
    }

    @Test
    void citationIsOfferedAsTextAndBibtex() {
        var bill = aBill().titled("Que reforma 100 % de la Ley {A} & B.")
                .cited("7121-II-1")
                .presented(LocalDate.of(2026, 9, 3));
        take(intake, bill);

        assertThat(page(bill))
                .contains("«Que reforma 100 % de la Ley {A} &amp; B», Gaceta Parlamentaria, núm. 7121-II-1.");
        given().get("/bills/" + id(bill) + "/citation.bib")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/x-bibtex"))
                .body(containsString("title = {{Que reforma 100 \\% de la Ley \\{A\\} \\& B.}}"))
                .body(containsString("year = {2026}"));
        given().get("/bills/" + id(bill) + "/citation.ris")
                .then()
                .statusCode(200)
                .body(startsWith("TY  - BILL\r\n"))
                .body(containsString("TI  - Que reforma 100 % de la Ley {A} & B.\r\n"))
                .body(containsString("DA  - 2026/09/03\r\n"));
        given().get("/bills/nada/citation.ris").then().statusCode(404);
    }

    @Test
    void stepperShowsPastStagesWithDaysAndTheUsualNextOnes() {
        var bill = aBill().presented(LocalDate.of(2026, 9, 3))
                .step("referred", "Turnada a la Comisión de Salud.", LocalDate.of(2026, 9, 8))
                .step("reported", "Dictamen a discusión.", LocalDate.of(2026, 10, 1))
                .step("passed", "Aprobado en lo general y en lo particular.", LocalDate.of(2026, 10, 7));
        take(intake, bill);

        assertThat(page(bill))
                .contains("<time datetime=\"2026-09-03\">", "<time datetime=\"2026-10-01\">")
                .containsPattern(
                        "aria-current=\"step\"><b>aprobada en cámara de origen</b> *<time datetime=\"2026-10-07\">")
                .contains("publicada en el DOF</b> <span class=\"unseen\">(lo que suele seguir)</span>");
    }

    @Test
    void unfittingStepIsShownWithItsDoubtAndInTheApi() {
        var bill = aBill().step("withdrawn", "Retirada por su promovente.", LocalDate.of(2026, 9, 10))
                .step("published", "Publicada en el Diario Oficial de la Federación.", LocalDate.of(2026, 9, 20));
        take(intake, bill);

        assertThat(page(bill)).contains("No cuadra con la etapa");
        given().get("/api/v1/bills/" + id(bill) + "?include=history")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("WITHDRAWN"))
                .body("history.find { it.kind == 'published' }.flag", equalTo("out-of-order"))
                .body("history.find { it.kind == 'withdrawn' }.happened", equalTo("2026-09-10"))
                .body("history.snapshot", everyItem(startsWith("/api/v1/snapshots/9f86d081")))
                .body("facts", nullValue());
    }

    @Test
    void programRequestsPartsHeadAndConditionalGet() {
        var bill = aBill().titled("Uno").text("Artículo 1. Uno.");
        take(intake, bill);
        var address = "/api/v1/bills/" + id(bill);

        var tag = given().get(address + "?include=text,versions")
                .then()
                .statusCode(200)
                .body("text.content", equalTo("Artículo 1. Uno."))
                .body("versions[0].number", equalTo(1))
                .body("related", nullValue())
                .extract()
                .header("ETag");
        assertThat(tag).startsWith("W/\"");
        given().head(address + "?include=text,versions").then().statusCode(200).header("ETag", equalTo(tag));
        given().header("If-None-Match", tag)
                .get(address + "?include=text,versions")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        given().get(address + "?include=history")
                .then()
                .body("text.content", equalTo(""))
                .header("ETag", not(tag));
        given().get(address + "?include=everything")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("history"));
    }

    private static JsonNode data(String html) throws IOException {
        var found = DATA.matcher(html);
        assertThat(found.find()).isTrue();
        return new ObjectMapper().readTree(found.group(1));
    }

    private static String page(BillSightings bill) {
        return given().accept("text/html")
                .get("/bills/" + id(bill))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
