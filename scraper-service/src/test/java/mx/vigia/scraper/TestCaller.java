package mx.vigia.scraper;

import static io.restassured.RestAssured.given;
import static mx.vigia.scraper.Waiting.await;

import mx.vigia.platform.access.Secret;
import mx.vigia.platform.realparts.AccessTopic;

/** Bearer tokens of callers with a role or permissions. */
public final class TestCaller {
    public static final String SUBJECT = "0199f5cb-0001-7000-8000-000000000001";

    private TestCaller() {}

    /** A bearer token of a caller with this role, valid once the access table has read it. */
    public static String of(String role) {
        return granted("\"%s\"".formatted(role), "", "session");
    }

    /** A bearer token of a program that may do this and holds no role. */
    public static String ofTokenFor(String scope) {
        return granted("", "\"%s\"".formatted(scope), "token");
    }

    private static String granted(String roles, String scopes, String kind) {
        var secret = Secret.fresh();
        var granted = """
                {"subject": "%s", "roles": [%s], "committees": [], "scopes": [%s],
                 "revision": 1, "expires": "2099-01-01T00:00:00Z", "kind": "%s"}
                """.formatted(SUBJECT, roles, scopes, kind);
        AccessTopic.publish(secret.hash(), granted);
        await().until(() -> given().header("Authorization", "Bearer " + secret.value())
                        .post("/api/v1/sources/none/rounds")
                        .statusCode()
                != 401);
        return "Bearer " + secret.value();
    }
}
