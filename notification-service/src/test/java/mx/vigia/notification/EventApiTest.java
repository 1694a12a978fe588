package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API of events and endpoints, with tokens of the required scope. */
@FullServiceTest
class EventApiTest {
    @Inject
    Jdbc jdbc;

    @AfterEach
    void deleteEndpointsAndTokens() {
        sql("update endpoint set state = 'DELETED'");
        sql("delete from access where kind = 'token'");
        sql("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void eventsOfMyCommitteesAreListedOnceAndNoOthers() {
        var lucia = token("lucia.barrera@ami.example", "events");
        var begin = last(lucia);
        var fact = TestFacts.aFact()
                .answering(TestFacts.CYBERSECURITY, "ciberseguridad")
                .publish();
        fact.publish();
        TestFacts.aFact().answering(TestFacts.CLOUD, "nube").publish();

        awaitEvents(lucia, begin, 1);

        requestWith(lucia)
                .get("/api/v1/events?after=" + begin)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .body("items", hasSize(1))
                .body("items[0].type", equalTo("bill.new"))
                .body("items[0].data.fact", equalTo(fact.id().toString()))
                .body("items[0].data.watches[0].query", equalTo("tema:ciberseguridad"));
    }

    @Test
    void concurrentReaderMissesAndRepeatsNothing() {
        var lucia = token("lucia.barrera@ami.example", "events");
        var begin = last(lucia);
        var published = new ArrayList<String>();
        var telling = CompletableFuture.runAsync(() -> {
            for (var each = 0; each < 40; each++) {
                published.add(TestFacts.aFact()
                        .answering(TestFacts.CYBERSECURITY, "ciberseguridad")
                        .publish()
                        .id()
                        .toString());
            }
        });
        var read = new ArrayList<String>();
        var after = new long[] {begin};

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            var page = requestWith(lucia)
                    .get("/api/v1/events?limit=7&after=" + after[0])
                    .jsonPath();
            read.addAll(page.getList("items.data.fact"));
            after[0] = page.getLong("next");
            return telling.isDone() && read.size() >= published.size();
        });

        assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(published);
        requestWith(lucia)
                .get("/api/v1/events?limit=7&after=" + begin)
                .then()
                .header("Link", containsString("rel=\"next\""));
        requestWith(lucia)
                .get("/api/v1/events?after=" + after[0])
                .then()
                .body("items", hasSize(0))
                .header("Link", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0",
        "limit=101",
        "limit=diez",
        "after=-1",
        "after=x",
        "after=",
        "limit=",
        "after=99999999",
        "afte=3"
    })
    void invalidRequestIsRefusedWithExpectation(String query) {
        requestWith(token("lucia.barrera@ami.example", "events"))
                .get("/api/v1/events?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", not(equalTo("")));
    }

    @Test
    void tokenScopeIsEnforcedAndEndpointCanBeManaged() throws IOException {
        var reading = token("lucia.barrera@ami.example", "events");
        var keeping = token("lucia.barrera@ami.example", "endpoints");
        given().get("/api/v1/events").then().statusCode(401);
        requestWith(keeping).get("/api/v1/events").then().statusCode(403);
        requestWith(reading).get("/api/v1/endpoints").then().statusCode(403);
        try (var sink = new WebhookSink()) {
            var request = Map.of("name", "tablero", "address", sink.at("/api"), "kinds", List.of("vote"));

            var made = requestWith(keeping)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "una-vez")
                    .body(request)
                    .post("/api/v1/endpoints");

            made.then().statusCode(201).body("secret", containsString("whsec_")).body("owner.kind", equalTo("PERSON"));
            requestWith(keeping)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "una-vez")
                    .body(request)
                    .post("/api/v1/endpoints")
                    .then()
                    .statusCode(409);
            var at = made.header("Location").replaceFirst("^https?://[^/]+", "");
            requestWith(keeping)
                    .get(at)
                    .then()
                    .statusCode(200)
                    .body("secret", equalTo(null))
                    .body("kinds", equalTo(List.of("vote")));
            requestWith(keeping).post(at + "/ping").then().statusCode(202);
            await().atMost(SOON)
                    .until(() -> requestWith(keeping)
                            .get(at + "/messages")
                            .jsonPath()
                            .getString("items[0].state")
                            .equals("ACCEPTED"));
            assertThat(TestEndpoints.isVerified(
                            made.jsonPath().getString("secret"),
                            sink.receivedAt("/api").getFirst()))
                    .isTrue();
            var message = sink.receivedAt("/api").getFirst().id();
            requestWith(keeping)
                    .post(at + "/messages/" + message + "/replay")
                    .then()
                    .statusCode(202);
            requestWith(keeping).post(at + "/rotate").then().statusCode(200).body("secret", containsString("whsec_"));
            requestWith(token("tomas.iturbide@ami.example", "endpoints"))
                    .get(at)
                    .then()
                    .statusCode(404);
            requestWith(token("tomas.iturbide@ami.example", "endpoints"))
                    .delete(at)
                    .then()
                    .statusCode(404);
            requestWith(keeping).delete(at).then().statusCode(204);
            requestWith(keeping).get(at).then().statusCode(404);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"x\",\"address\":\"https://10.0.0.1/\"}|máquina pública",
                "{\"name\":\"x\",\"address\":\"http://10.0.0.1/\"}|https",
                "{\"name\":\"\",\"address\":\"https://127.0.0.1/\"}|nombre",
                "{\"name\":\"x\",\"kind\":\"PALOMA\",\"address\":\"https://127.0.0.1/\"}|«PALOMA»",
                "{\"name\":\"x\",\"kind_s\":[\"vote\"]}|No hay una clave «kind_s». Hay: address, kind, kinds, name, owner, watches.",
                "{\"name\":\"x\",\"watches\":[\"abc\"]}|«watches.0» fuera un id",
                "{\"name\":3,\"address\":\"https://127.0.0.1/\"}|«name» fuera",
                "{\"name\":\"x\",\"kinds\":\"new\"}|«kinds» fuera una lista entre corchetes, y llegó «new»",
                "null|name y address"
            })
    void invalidRequestIsRefusedWithWhatWasExpected(String request, String statement) {
        requestWith(token("lucia.barrera@ami.example", "endpoints"))
                .contentType(ContentType.JSON)
                .body(request)
                .post("/api/v1/endpoints")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(statement));
    }

    private static RequestSpecification requestWith(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static long last(String token) {
        var after = 0L;
        while (true) {
            var page = requestWith(token).get("/api/v1/events?after=" + after).jsonPath();
            if (page.getList("items").isEmpty()) {
                return after;
            }
            after = page.getLong("next");
        }
    }

    private static void awaitEvents(String token, long after, int number) {
        await().atMost(SOON)
                .until(() -> requestWith(token)
                                .get("/api/v1/events?after=" + after)
                                .jsonPath()
                                .getList("items")
                                .size()
                        == number);
    }

    private static String token(String address, String scope) {
        var page = BrowserUser.signedInAs(address)
                .request()
                .formParam("form", UUID.randomUUID().toString())
                .formParam("name", "programa " + UUID.randomUUID().toString().substring(0, 8))
                .formParam("scope", scope)
                .formParam("days", "30")
                .post("/me/tokens");
        var secret = Jsoup.parse(page.then().statusCode(200).extract().asString())
                .selectFirst("#secret")
                .text();
        await().atMost(SOON)
                .until(() -> requestWith(secret).get("/api/v1/events?after=-1").statusCode() != 401);
        return secret;
    }

    private void sql(String sql) {
        jdbc.update(sql);
    }
}
