package mx.vigia.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** Forwarded headers of a caller that bypasses the proxy are ignored. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(ForgedAddressTest.OtherProxyProfile.class)
class ForgedAddressTest {

    /** The trusted proxy has another address than these tests. */
    public static class OtherProxyProfile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.trusted-proxies", "192.0.2.1/32",
                    "vigia.quota.window", "1h",
                    "vigia.quota.anonymous", "10",
                    "vigia.quota.search", "5");
        }
    }

    @Test
    void addressNotSetByTheProxyIsIgnored() {
        given().get("/api/v1/shelves/borges").then().header("RateLimit", containsString("r=9;"));

        given().header("X-Forwarded-For", "203.0.113.1")
                .header("Forwarded", "for=203.0.113.2")
                .get("/api/v1/shelves/borges")
                .then()
                .header("RateLimit", containsString("r=8;"));
    }
}
