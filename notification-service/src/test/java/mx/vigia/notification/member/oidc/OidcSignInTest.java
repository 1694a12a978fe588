package mx.vigia.notification.member.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import mx.vigia.notification.BrowserUser;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@FullServiceTest
@TestProfile(OidcSignInTest.FakeProviderProfile.class)
class OidcSignInTest {
    private static final String HECTOR = "hector.villasenor@ami.example";
    private static final String OURS = "http://localhost:8081";
    private static final String COOKIE = "vigia-oidc";

    @Inject
    Jdbc jdbc;

    /** Configures a provider whose metadata is fetched for every sign-in. */
    public static class FakeProviderProfile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "vigia.oidc.issuer",
                    FakeProvider.issuer(),
                    "vigia.oidc.client-id",
                    FakeProvider.CLIENT,
                    "vigia.oidc.client-secret",
                    FakeProvider.SECRET,
                    "vigia.oidc.label",
                    "la Asociación",
                    "vigia.oidc.patience",
                    "3s",
                    "vigia.oidc.believed",
                    "0s");
        }
    }

    /** A redirect to the provider: its address and the browser's cookie. */
    private record ProviderRedirect(URI there, String cookie) {}

    @BeforeEach
    void resetProvider() {
        FakeProvider.configure(HECTOR, "");
    }

    @Test
    void verifiedUserSignsInAndReturnsToTheirPage() throws Exception {
        BrowserUser.signedOut()
                .request()
                .get("/sign-in?back=/ledger")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/sign-in/oidc?back=%2Fledger\">Entrar con la Asociación"));

        var arrived = signIn();

        arrived.then().statusCode(303).header("Location", "/ledger").cookie(COOKIE, "");
        new BrowserUser(arrived.cookie("vigia"))
                .request()
                .get("/me")
                .then()
                .statusCode(200)
                .body(containsString("Héctor Villaseñor"));
    }

    @Test
    void emailAddressIsMatchedCaseInsensitively() throws Exception {
        FakeProvider.configure("Hector.Villasenor@AMI.example", "");

        signIn().then().statusCode(303);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of another visit | 403 | no se puede dar por bueno",
                "for somebody else | 403 | no se puede dar por bueno",
                "token of another | 403 | no se puede dar por bueno",
                "answer of another | 403 | no se puede dar por bueno",
                "expired | 403 | no se puede dar por bueno",
                "unsigned | 403 | no se puede dar por bueno",
                "signed by another | 403 | no se puede dar por bueno",
                "signed with what we share | 403 | no se puede dar por bueno",
                "unverified | 403 | no confirma que una dirección de correo sea suya",
                "says no | 403 | no le dejó entrar",
                "broken | 502 | no responde como debe",
                "endless | 502 | no responde como debe",
                "slow | 502 | no responde como debe",
            })
    void improperlyConfirmedUserIsNotSignedIn(String trouble, int status, String statement) throws Exception {
        FakeProvider.configure(HECTOR, trouble);

        var arrived = signIn();

        arrived.then().statusCode(status).body(containsString("la Asociación"), containsString(statement));
        assertThat(arrived.cookies()).doesNotContainKey("vigia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"silent", "another issuer", "keys elsewhere"})
    void invalidProviderMetadataIsRefused(String trouble) {
        FakeProvider.configure(HECTOR, trouble);

        BrowserUser.signedOut()
                .request()
                .get("/sign-in/oidc")
                .then()
                .statusCode(502)
                .body(containsString("la Asociación no responde como debe"));
    }

    @Test
    void strangersAndFormerMembersAreRejected() throws Exception {
        FakeProvider.configure("nadie@ami.example", "");
        signIn().then().statusCode(403).body(containsString("no pertenece a ninguna cuenta abierta"));

        FakeProvider.configure(HECTOR, "");
        sql("update account set closed_at = now() where address = '" + HECTOR + "'");
        try {
            signIn().then().statusCode(403).body(containsString("no pertenece a ninguna cuenta abierta"));
        } finally {
            sql("update account set closed_at = null where address = '" + HECTOR + "'");
        }
    }

    @Test
    void callbackIsAcceptedOnceInTimeAndFromTheSameBrowser() throws Exception {
        var providerRedirect = startSignIn();
        var answer = callbackPath(providerRedirect);

        requestCallback(answer, "another-browser")
                .then()
                .statusCode(400)
                .body(containsString("empezó en otro navegador"));
        requestCallback(answer.replaceFirst("state=[^&]+", "state=another"), providerRedirect.cookie())
                .then()
                .statusCode(400);
        requestCallback(answer, providerRedirect.cookie()).then().statusCode(303);
        requestCallback(answer, providerRedirect.cookie())
                .then()
                .statusCode(400)
                .body(containsString("ya se usó"));

        var late = startSignIn();
        sql("update introduction set expires_at = now()");
        requestCallback(callbackPath(late), late.cookie()).then().statusCode(400);
    }

    @Test
    void signInNeverRedirectsElsewhere() throws Exception {
        var providerRedirect = startSignIn("https://evil.example/");

        requestCallback(callbackPath(providerRedirect), providerRedirect.cookie())
                .then()
                .statusCode(303)
                .header("Location", "/watches");
    }

    @Test
    void stateAndCookieAreNotStoredInClear() throws Exception {
        var providerRedirect = startSignIn();
        var state = providerRedirect.there().getQuery().replaceFirst(".*state=([^&]+).*", "$1");

        var rows = jdbc.list("select i::text from introduction i", row -> row.getString(1));
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(state) || row.contains(providerRedirect.cookie()));
    }

    private static Response signIn() throws IOException, InterruptedException {
        var providerRedirect = startSignIn();
        return requestCallback(callbackPath(providerRedirect), providerRedirect.cookie());
    }

    private static ProviderRedirect startSignIn() {
        return startSignIn("/ledger");
    }

    private static ProviderRedirect startSignIn(String back) {
        var sent = BrowserUser.signedOut().request().queryParam("back", back).get("/sign-in/oidc");
        sent.then().statusCode(303);
        var cookie = sent.detailedCookie(COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(600);
        return new ProviderRedirect(URI.create(sent.header("Location")), cookie.getValue());
    }

    /** Where the provider sends the browser back to, as a path of ours. */
    private static String callbackPath(ProviderRedirect providerRedirect) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(HttpRequest.newBuilder(providerRedirect.there()).build(), BodyHandlers.discarding());
            var back = answer.headers().firstValue("Location").orElseThrow();
            assertThat(back).startsWith(OURS + "/sign-in/oidc/answer?");
            return back.substring(OURS.length());
        }
    }

    private static Response requestCallback(String path, String cookie) {
        return BrowserUser.signedOut()
                .request()
                .urlEncodingEnabled(false)
                .cookie(COOKIE, cookie)
                .get(path);
    }

    private void sql(String statement) {
        jdbc.update(statement);
    }
}
