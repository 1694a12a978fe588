package mx.vigia.analysis.web.topics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** What a text that somebody pastes may cost. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class TopicExplainerTest {
    private static final String LONG = "ciberseguridad ".repeat(2_000);

    @Inject
    TopicExplainer explainer;

    @Test
    void concurrentLongTextsAreLimitedAndShortOnesAreNot() {
        var inside = explainer
                .concurrencyLimit()
                .tryRun(() -> explainer.concurrencyLimit().tryRun(() -> {
                    explained(LONG).statusCode(503).header("Retry-After", notNullValue());
                    given().header("Sec-Fetch-Site", "same-origin")
                            .formParam("text", LONG)
                            .post("/topics/explain?lang=es")
                            .then()
                            .statusCode(503)
                            .body(containsString("otros textos largos"));
                    return explained("ciberseguridad").extract().statusCode();
                }));

        assertThat(inside.orElseThrow()).contains(200);
        explained(LONG).statusCode(200);
    }

    @Test
    void aTextBeyondTheLimitIsRefused() {
        explained("a".repeat(600_001)).statusCode(400).body("detail", containsString("600"));
    }

    private static ValidatableResponse explained(String text) {
        return given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/v1/topics/explain")
                .then();
    }
}
