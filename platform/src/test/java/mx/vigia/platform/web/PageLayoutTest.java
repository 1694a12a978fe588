package mx.vigia.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PageLayoutTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"'\r\nSet-Cookie: x=1 \u202e";

    @Test
    void pageIsSpanishByDefault() {
        given().get("/shelves")
                .then()
                .statusCode(200)
                .header("Content-Language", "es")
                .body(
                        containsString("<html lang=\"es\">"),
                        containsString("El libro Rayuela"),
                        containsString("2 ejemplares"));
    }

    @Test
    void pageFollowsTheAcceptLanguageHeader() {
        given().header("Accept-Language", "fr, en-GB;q=0.8, es;q=0.5")
                .get("/shelves")
                .then()
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept-Language"))
                .body(containsString("Don&#39;t speak"));
    }

    @Test
    void languageSwitchKeepsThePageAndIsRemembered() {
        var english = given().get("/shelves?book=Ficciones&lang=en");

        english.then().cookie("lang", "en").body(containsString("href=\"/shelves?book=Ficciones&amp;lang=es\""));
        given().cookie("lang", "en").get("/shelves").then().header("Content-Language", "en");
    }

    @Test
    void footerNamesTheBuild() {
        given().get("/shelves")
                .then()
                .body(containsString("Vigía " + BuildVersion.ofThisBuild().label()));
    }

    @Test
    void infoNamesTheBuildAndNotItsHost() {
        given().get("/q/info")
                .then()
                .statusCode(200)
                .body("build.version", equalTo(BuildVersion.ofThisBuild().version()), "build.host", nullValue());
    }

    @Test
    void buildWithoutACommitIsNamedByItsVersion() {
        assertThat(new BuildVersion("1.0.0", "").label()).isEqualTo("1.0.0");
        assertThat(new BuildVersion("1.0.0", "a1b2c3d4e5f6").label()).isEqualTo("1.0.0 (a1b2c3d4e5f6)");
    }

    @Test
    void aHostileTitleIsShownAsText() {
        given().queryParam("book", HOSTILE)
                .queryParam("q", HOSTILE)
                .get("/shelves")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")), containsString("&lt;script&gt;alert(1)"))
                .headers("X-Content-Type-Options", "nosniff");
    }

    @Test
    void everyResponseHasSecurityHeaders() {
        for (var address : new String[] {"/shelves", "/house/vigia.css", "/no/such/page", "/q/health/live"}) {
            given().get(address)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        }
    }

    @Test
    void stylesheetAndScriptsAreServed() {
        given().get("/house/vigia.css").then().statusCode(200).contentType(containsString("css"));
        given().get("/house/vigia.js").then().statusCode(200);
        given().get("/webjars/htmx.org/dist/htmx.min.js").then().statusCode(200);
    }

    @Test
    void notFoundIsAHelpPageForBrowsersAndAProblemForPrograms() {
        given().accept("text/html")
                .get("/shelves/lost")
                .then()
                .statusCode(404)
                .contentType(containsString("text/html"))
                .body(containsString("No encontramos esta página"), containsString("No hay tal libro &lt;b&gt;"))
                .body(not(containsString("Puede haber cambiado de dirección")));
        given().accept("application/json")
                .get("/shelves/lost")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404), "instance", equalTo("/shelves/lost"));
        given().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void missingFileIsAProblemAndMissingPageIsAPage() {
        given().accept("*/*").get("/nowhere/list.csv").then().statusCode(404).contentType("application/problem+json");
        given().accept("*/*")
                .get("/nowhere/mx.segob.dof")
                .then()
                .statusCode(404)
                .contentType(containsString("html"));
    }

    @Test
    void unknownAddressIsAHelpPage() {
        given().accept("text/html")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("masthead"), containsString("Puede haber cambiado de dirección"));
    }

    @Test
    void signInReturnsToTheRequestedPage() {
        given().accept("text/html")
                .get("/shelves/private?book=Rayuela")
                .then()
                .statusCode(401)
                .body(containsString("href=\"/sign-in?back=%2Fshelves%2Fprivate%3Fbook%3DRayuela\""));
    }

    @Test
    void internalErrorShowsItsReferenceAndNotItsCause() {
        given().accept("text/html")
                .get("/shelves/burning")
                .then()
                .statusCode(500)
                .body(containsString("Anotamos"), not(containsString("burns")));
    }

    @Test
    void readinessChecksTheAccessGrants() {
        given().get("/q/health/ready").then().body("checks.name", hasItem("access book"));
    }

    @Test
    void aMissingWordStopsTheTest() {
        assertThatThrownBy(() -> Messages.of(Language.EN, "messages/library").say("shelf.nothing"))
                .hasMessageContaining("shelf.nothing");
    }
}
