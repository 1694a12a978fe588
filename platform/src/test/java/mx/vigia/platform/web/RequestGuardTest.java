package mx.vigia.platform.web;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import mx.vigia.platform.access.AccessGrants;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.kafka.KafkaClientConfig;
import mx.vigia.platform.realparts.AccessTopic;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
public class RequestGuardTest {

    private static final String SUBJECT = "0199ef00-1111-7000-8000-000000000007";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration REVOKED_WITHIN = Duration.ofSeconds(5);

    @Inject
    AccessGrants book;

    @Test
    void sameOriginFormPasses() {
        form().header("Sec-Fetch-Site", "same-origin")
                .post("/shelves")
                .then()
                .statusCode(200)
                .body(equalTo("lent Rayuela"));
        form().header("Sec-Fetch-Site", "none").post("/shelves").then().statusCode(200);
    }

    @Test
    void formWithOwnOriginPassesWithoutSecFetchSite() {
        form().header("Origin", "http://localhost:8081").post("/shelves").then().statusCode(200);
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        form().header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "https://evil.example")
                .post("/shelves")
                .then()
                .statusCode(403);
        form().header("Sec-Fetch-Site", "same-site").post("/shelves").then().statusCode(403);
        form().header("Origin", "https://evil.example").post("/shelves").then().statusCode(403);
        form().header("Origin", "null").post("/shelves").then().statusCode(403);
        form().header("Origin", "http://localhost:8081.evil.example")
                .post("/shelves")
                .then()
                .statusCode(403);
    }

    @Test
    void formWithoutOriginHeadersIsRefused() {
        form().cookie("vigia", "whatever")
                .accept("text/html")
                .post("/shelves")
                .then()
                .statusCode(403)
                .body(containsString("páginas de Vigía"));
        form().post("/shelves").then().statusCode(403);
    }

    @Test
    void programWithoutOriginIsRefusedNamingWhatToSend() {
        form().cookie("vigia", "whatever")
                .post("/api/v1/shelves")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("Origin"))
                .body("detail", containsString("Sec-Fetch-Site"))
                .body("detail", containsString("Authorization: Bearer"));
    }

    @Test
    void anonymousProgramNeedsATokenForProtectedResources() {
        form().post("/api/v1/shelves").then().statusCode(200);
        form().post("/api/v1/shelves/lent")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("detail", containsString("Authorization: Bearer"));
        form().header("Origin", "https://evil.example")
                .post("/api/v1/shelves")
                .then()
                .statusCode(403);
        form().header("Sec-Fetch-Site", "cross-site")
                .post("/api/v1/shelves")
                .then()
                .statusCode(403);
    }

    @Test
    void bearerTokenNeedsNoOriginCheck() {
        form().header("Authorization", "Bearer whatever")
                .post("/shelves")
                .then()
                .statusCode(200);
    }

    @Test
    void publicResourceIsOpen() {
        given().post("/shelves/returned").then().statusCode(200);
    }

    @Test
    void readingIsNeverRefused() {
        given().header("Sec-Fetch-Site", "cross-site").get("/shelves").then().statusCode(200);
    }

    @Test
    void grantedSecretIsAcceptedAndRevokedOneIsNot() {
        var secret = Secret.fresh();
        publish(secret.hash(), grant("member", Instant.now().plusSeconds(600), 1));

        await().atMost(PATIENCE).until(() -> book.findCaller(secret.value()).isPresent());
        given().cookie("vigia", secret.value())
                .get("/shelves/mine")
                .then()
                .statusCode(200)
                .body(equalTo("[member]"));
        given().header("Authorization", "Bearer " + secret.value())
                .get("/shelves/mine")
                .then()
                .statusCode(200);
        given().cookie("vigia", secret.value()).get("/shelves/keys").then().statusCode(403);

        publish(secret.hash(), null);
        await().atMost(PATIENCE).until(() -> book.findCaller(secret.value()).isEmpty());
        given().cookie("vigia", secret.value()).get("/shelves/mine").then().statusCode(401);
    }

    @Test
    void administratorPageIsOpenToAdministrators() {
        var secret = Secret.fresh();
        publish(secret.hash(), grant("administrator", Instant.now().plusSeconds(600), 1));

        await().atMost(PATIENCE).until(() -> book.findCaller(secret.value()).isPresent());
        given().cookie("vigia", secret.value())
                .get("/shelves/keys")
                .then()
                .statusCode(200)
                .body(equalTo(SUBJECT));
    }

    @Test
    void tokenWorksForTheApiButNotForPagesOrAsACookie() {
        var secret = Secret.newToken();
        publish(secret.hash(), token("lend"));
        await().atMost(PATIENCE).until(() -> book.findCaller(secret.value()).isPresent());

        bearer(secret).get("/api/v1/shelves/borges/mine").then().statusCode(200);
        bearer(secret).get("/shelves/mine").then().statusCode(401);
        given().cookie("vigia", secret.value())
                .get("/api/v1/shelves/borges/mine")
                .then()
                .statusCode(401);
    }

    @Test
    void tokenRightsComeFromItsScopesNotItsOwnersRoles() {
        var lends = Secret.newToken();
        var reads = Secret.newToken();
        var person = Secret.fresh();
        publish(lends.hash(), token("lend"));
        publish(reads.hash(), token("read"));
        publish(person.hash(), grant("librarian", Instant.now().plusSeconds(600), 1));
        await().atMost(PATIENCE)
                .until(() -> Stream.of(lends, reads, person)
                        .allMatch(secret -> book.findCaller(secret.value()).isPresent()));

        bearer(lends).post("/api/v1/shelves/lent").then().statusCode(200);
        bearer(person).post("/api/v1/shelves/lent").then().statusCode(200);
        bearer(reads)
                .post("/api/v1/shelves/lent")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("«lend»"));
    }

    @Test
    void revokedTokenIsRefusedOnEveryReplica() {
        var replica = new AccessGrants(
                KafkaClientConfig.plaintext(RealParts.bootstrap()), AccessTopic.keys(), new SimpleMeterRegistry());
        replica.open(null);
        var secret = Secret.newToken();
        publish(secret.hash(), token("read"));
        await().atMost(PATIENCE)
                .until(() -> book.findCaller(secret.value()).isPresent()
                        && replica.findCaller(secret.value()).isPresent());

        publish(secret.hash(), null);

        await().atMost(REVOKED_WITHIN)
                .until(() -> book.findCaller(secret.value()).isEmpty()
                        && replica.findCaller(secret.value()).isEmpty());
        bearer(secret)
                .get("/api/v1/shelves/borges")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .body("detail", containsString("revocada"));
        replica.close(null);
    }

    @Test
    void basicCredentialsAreAnsweredAsAnInvalidToken() {
        given().header("Authorization", "Basic bm9ib2R5Om5vdGhpbmc=")
                .get("/api/v1/shelves/borges")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    @Test
    void expiredGrantIsRefusedAndOlderRevisionIgnored() {
        var expired = Secret.fresh();
        var current = Secret.fresh();
        publish(expired.hash(), grant("member", Instant.now().minusSeconds(1), 1));
        AccessTopic.publish(current.hash(), grant("administrator", Instant.now().plusSeconds(600), 2), 2);
        publish(current.hash(), grant("member", Instant.now().plusSeconds(600), 1));
        var last = Secret.fresh();
        publish(last.hash(), grant("member", Instant.now().plusSeconds(600), 1));

        await().atMost(PATIENCE).until(() -> book.findCaller(last.value()).isPresent());
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().cookie("vigia", current.value())
                        .get("/shelves/keys")
                        .then()
                        .statusCode(200));
        given().cookie("vigia", expired.value())
                .get("/shelves/mine")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", nullValue());
    }

    @Test
    void unreadableRecordDoesNotStopTheTable() {
        publish("not-a-hash", "{ broken".getBytes(StandardCharsets.UTF_8));
        var secret = Secret.fresh();
        publish(secret.hash(), grant("member", Instant.now().plusSeconds(600), 1));

        await().atMost(PATIENCE).until(() -> book.findCaller(secret.value()).isPresent());
    }

    @Test
    void serviceIsReadyOnceAccessGrantsAreRead() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    private static RequestSpecification form() {
        return given().formParam("book", "Rayuela");
    }

    private static RequestSpecification bearer(Secret secret) {
        return given().header("Authorization", "Bearer " + secret.value());
    }

    private static byte[] token(String scope) {
        return """
                {"subject":"%s","kind":"token","roles":[],"committees":[],"scopes":["%s"],"revision":1,"expires":"2099-01-01T00:00:00Z"}""".formatted(SUBJECT, scope).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] grant(String role, Instant expires, int revision) {
        return """
                {"subject":"%s","kind":"session","roles":["%s"],"committees":[],"scopes":[],"revision":%d,"expires":"%s"}""".formatted(SUBJECT, role, revision, expires).getBytes(StandardCharsets.UTF_8);
    }

    public static void publish(String key, byte[] value) {
        AccessTopic.publish(key, value, value == null ? Long.MAX_VALUE : 1);
    }
}
