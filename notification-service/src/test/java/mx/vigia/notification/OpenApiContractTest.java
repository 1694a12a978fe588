package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import mx.vigia.platform.realparts.OpenApiDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The OpenAPI description, and problems for unknown addresses. */
@FullServiceTest
class OpenApiContractTest {
    @Test
    void everyOperationKeepsTheRules() {
        OpenApiDescription.ofRunningService().keepsTheRules();
    }

    @Test
    void openApiDescriptionMatchesTheStoredCopy() {
        OpenApiDescription.ofRunningService().isAsKept("notification");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/watches", "/api/v1/watches/7"})
    void missingResourceIsAProblem(String address) {
        given().accept("text/html")
                .get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString(address));
    }
}
