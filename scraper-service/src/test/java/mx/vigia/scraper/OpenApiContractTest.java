package mx.vigia.scraper;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import mx.vigia.platform.realparts.OpenApiDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API follows our rules of description and matches the stored contract. */
@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class OpenApiContractTest {
    @Test
    void everyOperationIsDescribed() {
        OpenApiDescription.ofRunningService().keepsTheRules();
    }

    @Test
    void apiMatchesTheStoredContract() {
        OpenApiDescription.ofRunningService().isAsKept("scraper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources?stat=late", "archive?limit=1", "snapshots/0000?size=1"})
    void unknownParameterIsRefused(String requested) {
        given().get("/api/v1/" + requested)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(requested.replaceAll(".*\\?|=.*", "")));
    }

    @Test
    void unchangedAnswerIsNotModified() {
        var tag =
                given().get("/api/v1/archive").then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag).get("/api/v1/archive").then().statusCode(304);
        given().header("If-None-Match", "W/\"other\"")
                .get("/api/v1/archive")
                .then()
                .statusCode(200);
    }
}
