package mx.vigia.analysis.web.editing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.realparts.AccessTopic;

/** A caller with a role, authenticated by a secret. */
public record TestCaller(UUID subject, String secret) {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** A person of this role, as soon as the access book has read of it. */
    public static TestCaller of(String role) {
        var subject = UUID.randomUUID();
        var secret = Secret.fresh();
        var granted = """
                {"subject": "%s", "roles": ["%s"], "committees": [], "scopes": [],
                 "revision": 1, "expires": "2099-01-01T00:00:00Z", "kind": "session"}
                """.formatted(subject, role);
        AccessTopic.publish(secret.hash(), granted);
        var holder = new TestCaller(subject, secret.value());
        await().atMost(SOON)
                .until(() -> given().header("Authorization", holder.bearer())
                                .get("/bills/new")
                                .statusCode()
                        != 401);
        return holder;
    }

    public String bearer() {
        return "Bearer " + secret;
    }

    /** How pages end the name of this person. */
    public String tail() {
        return subject.toString().substring(28);
    }
}
