package mx.vigia.platform.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.web.RequestGuardTest;
import org.junit.jupiter.api.Test;

/** Request quotas over HTTP. Each test is a different client behind the trusted proxy. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(QuotasTest.SmallQuotaProfile.class)
class QuotasTest {
    private static final String MAKER = "0199ef00-1111-7000-8000-000000000007";
    private static final String SHELF = "/api/v1/shelves/borges";

    /** A small quota in a window that outlasts the test. */
    public static class SmallQuotaProfile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "vigia.quota.window", "1h",
                    "vigia.quota.anonymous", "10",
                    "vigia.quota.token", "20",
                    "vigia.quota.search", "5",
                    "vigia.quota.cheap", "/api/v1/suggested",
                    "vigia.quota.costly", "/files.,/api/v1/shelves/borges/explained");
        }
    }

    @Inject
    AccessGrants book;

    @Test
    void responsesShowRemainingQuotaAndExcessIsRefused() {
        from("203.0.113.1")
                .get(SHELF)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"public\";q=10;w=3600")
                .header("RateLimit", matchesPattern("\"public\";r=9;t=3(600|59\\d)"))
                .header("Retry-After", nullValue());
        lastOfRequests("203.0.113.1", 9);

        var refused = from("203.0.113.1").get(SHELF);

        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .header("RateLimit-Policy", "\"public\";q=10;w=3600")
                .body("type", equalTo("https://iana.org/assignments/http-problem-types#quota-exceeded"))
                .body("violated-policies", equalTo(java.util.List.of("public")))
                .body("detail", containsString("«public»"));
        assertThat(refused.header("RateLimit")).isEqualTo("\"public\";r=0;t=" + refused.header("Retry-After"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(3000, 3600);
    }

    @Test
    void notFoundAndUnauthorizedRequestsAreCounted() {
        from("203.0.113.2").get("/api/v1/nothing").then().statusCode(404).header("RateLimit", containsString("r=9;"));
        from("203.0.113.2")
                .header("Authorization", "Bearer guessed")
                .get(SHELF)
                .then()
                .statusCode(401)
                .header("RateLimit", containsString("r=8;"));
    }

    @Test
    void aSearchCostsMoreThanARow() {
        from("203.0.113.3").get(SHELF + "?q=tigres").then().header("RateLimit", containsString("r=5;"));
        from("203.0.113.3").get(SHELF + "?q=").then().header("RateLimit", containsString("r=4;"));
        from("203.0.113.3").get("/api/v1/suggested?q=ti").then().header("RateLimit", containsString("r=3;"));
    }

    @Test
    void explanationsAndFilesCostAsMuchAsASearch() {
        from("203.0.113.10").get(SHELF + "/explained").then().header("RateLimit", containsString("r=5;"));
        from("203.0.113.10").get("/files.csv").then().header("RateLimit", containsString("r=0;"));
        from("203.0.113.10").get("/files.csv").then().statusCode(429).header("Retry-After", not(nullValue()));
        from("203.0.113.10").get("/shelves").then().statusCode(200);
    }

    @Test
    void quotaOfOneClientDoesNotAffectAnother() {
        lastOfRequests("203.0.113.4", 11);

        from("203.0.113.5").get(SHELF).then().statusCode(200).header("RateLimit", containsString("r=9;"));
    }

    @Test
    void pagesHealthAndPreflightsAreNotCounted() {
        lastOfRequests("203.0.113.6", 11);

        from("203.0.113.6").get("/shelves").then().statusCode(200).header("RateLimit", nullValue());
        from("203.0.113.6").get("/q/health/live").then().statusCode(200);
        from("203.0.113.6")
                .header("Access-Control-Request-Method", "GET")
                .options(SHELF)
                .then()
                .statusCode(204);
    }

    @Test
    void onlyTheTrustedProxysFirstAddressCounts() {
        lastOfRequests("203.0.113.8", 11);

        given().header("X-Forwarded-For", "203.0.113.8")
                .header("Forwarded", "for=198.51.100.1")
                .get(SHELF)
                .then()
                .statusCode(429);
    }

    @Test
    void tokenHasItsOwnQuotaVisibleToItsOwner() {
        var secret = Secret.newToken();
        var cookie = Secret.fresh();
        RequestGuardTest.publish(secret.hash(), tokenGrant("token"));
        RequestGuardTest.publish(cookie.hash(), tokenGrant("session"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> book.findCaller(secret.value()).isPresent()
                        && book.findCaller(cookie.value()).isPresent());
        lastOfRequests("203.0.113.9", 11);

        IntStream.range(0, 20).forEach(each -> bearer(secret).get(SHELF).then().statusCode(200));
        bearer(secret).get(SHELF).then().statusCode(429).header("RateLimit-Policy", "\"token\";q=20;w=3600");

        given().cookie("vigia", cookie.value())
                .get("/panels/usage?token=" + secret.id())
                .then()
                .statusCode(200)
                .body(containsString("21 peticiones, de ellas 1 rechazadas (429)"))
                .body(not(containsString("m..")))
                .body(containsString("otra réplica tiene su propia cuenta"));
        given().cookie("vigia", cookie.value())
                .get("/panels/usage?token=0000000000000000&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("has counted no request"));
        given().get("/panels/usage?token=" + secret.id())
                .then()
                .statusCode(401)
                .body(not(containsString("21 peticiones")));
    }

    private static byte[] tokenGrant(String kind) {
        return """
                {"subject":"%s","kind":"%s","roles":[],"committees":[],"scopes":[],"revision":1,"expires":"2099-01-01T00:00:00Z"}""".formatted(MAKER, kind).getBytes(StandardCharsets.UTF_8);
    }

    private static RequestSpecification bearer(Secret secret) {
        return from("203.0.113.9").header("Authorization", "Bearer " + secret.value());
    }

    private static Response lastOfRequests(String address, int times) {
        return IntStream.range(0, times)
                .mapToObj(each -> from(address).get(SHELF))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }
}
