package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import mx.vigia.platform.realparts.StoppablePostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = StoppablePostgres.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = MailSink.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = BounceMailbox.class, restrictToAnnotatedClass = true)
class DatabaseOutageTest {
    private static final String UNKNOWN_FEED = "/feeds/no-such-key/atom.xml";

    StoppablePostgres postgres;

    @Test
    void startWaitedForTheDatabase() {
        assertThat(postgres.wasAwaited()).isTrue();
        feed("text/html").statusCode(404);
    }

    @Test
    void outageIsAnsweredWith503UntilTheDatabaseIsBack() {
        feed("text/html").statusCode(404);
        postgres.stopServer();
        try {
            feed("text/html")
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .contentType("text/html")
                    .body(containsString("La base de datos no responde"));
            feed("application/json")
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .contentType("application/problem+json")
                    .body("status", equalTo(503), "detail", containsString("La base de datos no responde"));
            given().get("/q/health/ready").then().statusCode(503);
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            postgres.startServer();
        }
        await().atMost(SOON).untilAsserted(() -> feed("text/html").statusCode(404));
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    private static ValidatableResponse feed(String accepted) {
        return given().accept(accepted)
                .header("Accept-Language", "es")
                .get(UNKNOWN_FEED)
                .then();
    }
}
