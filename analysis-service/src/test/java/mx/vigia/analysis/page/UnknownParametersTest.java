package mx.vigia.analysis.page;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invalid and unknown query parameters of lists are rejected, never ignored. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class UnknownParametersTest {
    @Inject
    BillIntake intake;

    @ParameterizedTest
    @CsvSource({
        "bills?limit=diez, limit",
        "bills?limit=2&limit=3, limit",
        "bills?q=agua&q=luz, q",
        "bills?include=, include",
        "bills/0198c0de-0000-7000-8000-000000000000?include=, include",
        "laws?fields=, fields",
        "changes?limit=0, limit",
        "changes?after=, after",
        "changes?limit=, limit",
        "laws?limit=1001, limit",
        "people?limit=-1, limit",
        "people?from=uno, from",
        "bodies?limit=%20, limit",
        "links/review?limite=5, limite",
        "meetings?limit=diez, limit",
        "meetings?from=ayer, from",
        "calendar?limit=5, limit",
        "calendar?from=ayer, from",
        "conflicts?from=1, from",
        "trends?sort=seen, sort",
        "trends/parts?cursor=x, cursor",
        "laws?lang=fr, fr",
        "laws?limits=5, limits"
    })
    void invalidNumberAndUnknownParameterAreRefused(String requested, String named) {
        given().header("Accept-Language", "es")
                .get("/api/v1/" + requested)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(named));
    }

    @ParameterizedTest
    @CsvSource({
        "/?etapa=zzz, etapa",
        "/meetings?from=zz, from",
        "/bills/%s?version=99, version",
        "/bills/%s/versions?older=zz, older",
        "/bills/%s/comparison.xlsx?version=abc, abc",
        "/bills/%s/comparison.xlsx?version=0, 0",
        "/bills/%s/comparison.docx?version=-1, -1",
        "/calendar?committees=Salud, committees",
        "/trends?sort=seen, sort",
        "/trends/ai?cursor=x, cursor",
        "/search.csv?cursor=x, cursor"
    })
    void pageRefusesUnknownParameters(String requested, String named) {
        var bill = aBill().titled("Que reforma la Ley de Aguas.");
        take(intake, bill);

        given().header("Accept-Language", "es")
                .accept("text/html")
                .get(requested.replace("%s", id(bill).toString()))
                .then()
                .statusCode(400)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("No entendimos la petición"), containsString("«" + named + "»"));
    }

    @Test
    void repeatableParametersAreAccepted() {
        given().get("/api/v1/bills?topic=ai&topic=cloud&fields=id&fields=title&limit=1")
                .then()
                .statusCode(200);
    }

    @Test
    void trackingParametersAreIgnored() {
        given().accept("text/html")
                .get("/meetings?utm_source=boletin&fbclid=x&lang=es")
                .then()
                .statusCode(200);
    }

    @Test
    void ignoredBodyIsReported() {
        given().header("Accept-Language", "es")
                .accept("text/html")
                .get("/topics?x=1")
                .then()
                .statusCode(400)
                .body(containsString("No hay un parámetro «x»: aquí no se lee ninguno."));
        given().header("Accept-Language", "es")
                .get("/api/v1/topics?x=1")
                .then()
                .statusCode(400)
                .body("detail", equalTo("No hay un parámetro «x». Hay: fields."));
    }

    @Test
    void guideParametersAreAccepted() throws IOException {
        var guide = Files.readString(Path.of("../docs/guides/use-the-api.md"));
        var requested = Pattern.compile(
                        "GET (/api/v1/(?:laws|calendar|people|bodies|meetings|votes|debates|topics)[^`\\s{…]*)`")
                .matcher(guide)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(requested)
                .hasSizeGreaterThan(3)
                .allSatisfy(address ->
                        given().urlEncodingEnabled(false).get(address).then().statusCode(200));
    }

    @Test
    void knownParametersAreAcceptedInBothLanguages() {
        given().get("/api/v1/laws?limit=5&lang=en").then().statusCode(200);
        given().get("/api/v1/meetings?from=2026-10-05&to=2026-10-09").then().statusCode(200);
        given().get("/api/v1/people?from=0&limit=1&chamber=senate").then().statusCode(200);
    }
}
