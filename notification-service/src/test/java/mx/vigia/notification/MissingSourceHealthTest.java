package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.Instant;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

@FullServiceTest
class MissingSourceHealthTest {
    private static final String TOO_LONG = "checks.find { it.name == 'sources' }.data.'too long'";

    @Inject
    Jdbc jdbc;

    @Test
    void missingHealthIsShownUntilOneArrives() {
        var paula = BrowserUser.signedInAs("paula.niembro@ami.example");
        ageLastHealth();
        TestSource.named("oida", jdbc).publishResponding(Instant.now().minusSeconds(172_800));

        paula.request()
                .get("/watches")
                .then()
                .body(containsString("No hemos tenido noticia de ninguna fuente desde el"));
        given().get("/q/health/ready").then().statusCode(200).body(TOO_LONG, equalTo(true));

        TestSource.named("oida", jdbc).publishResponding(Instant.now());
        paula.request().get("/watches").then().body(not(containsString("No hemos tenido noticia")));
        given().get("/q/health/ready").then().body(TOO_LONG, equalTo(false));
    }

    private void ageLastHealth() {
        jdbc.update("update source_state set told_at = now() - interval '3 days'");
    }
}
