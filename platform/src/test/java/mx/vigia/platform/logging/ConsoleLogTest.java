package mx.vigia.platform.logging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConsoleLogTest {
    @Test
    void requestsHaveAHistogram() {
        given().get("/shelves");
        given().get("/q/metrics")
                .then()
                .body(containsString("http_server_requests_seconds_bucket{"), containsString("le=\"0.3\""));
    }

    @Test
    void consoleIsDecoupledAndItsLossesAreCounted() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("vigia_log_dropped_total"));
    }
}
