package mx.vigia.analysis.record;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import mx.vigia.house.realparts.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists are asked for in numbers, or by names that nobody reads, is never answered as if it had not been asked. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ParametersReadTest {
    @ParameterizedTest
    @CsvSource({
        "bills?limit=diez, limit",
        "changes?limit=0, limit",
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
        "laws?limits=5, limits"
    })
    void aNumberThatIsNoneAndANameThatNobodyReadsAreRefused(String asked, String named) {
        given().header("Accept-Language", "es")
                .get("/api/v1/" + asked)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(named));
    }

    @Test
    void whatIsReadIsAnsweredInEitherLanguage() {
        given().get("/api/v1/laws?limit=5&lang=en").then().statusCode(200);
        given().get("/api/v1/meetings?from=2026-10-05&to=2026-10-09").then().statusCode(200);
        given().get("/api/v1/people?from=0&limit=1&chamber=senate").then().statusCode(200);
    }
}
