package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There is nothing for programs here yet, and a program that asks is told so as a program. */
@TellingTest
class InterfaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/watches", "/api/v1/watches/7"})
    void whatIsNotThereIsAProblem(String address) {
        given().accept("text/html")
                .get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString(address));
    }
}
