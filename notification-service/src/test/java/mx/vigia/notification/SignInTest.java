package mx.vigia.notification;

import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.store.Jdbc;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FullServiceTest
class SignInTest {
    private static final String HECTOR = "hector.villasenor@ami.example";

    @Inject
    Jdbc jdbc;

    @ConfigProperty(name = "vigia.data")
    Path data;

    @BeforeEach
    void noCodesRequested() {
        sql("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void linkMayBeOpenedRepeatedlyButUsedOnce() {
        var link = BrowserUser.linkMailedTo(HECTOR, "/ledger");

        BrowserUser.signedOut()
                .request()
                .get(link)
                .then()
                .statusCode(200)
                .body(containsString("type=\"submit\">Entrar"));
        BrowserUser.signedOut().request().get(link).then().statusCode(200);
        var cookie = BrowserUser.signedOut()
                .request()
                .post(link)
                .then()
                .statusCode(303)
                .header("Location", "/ledger")
                .extract()
                .detailedCookie("vigia");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        BrowserUser.signedOut()
                .request()
                .post(link)
                .then()
                .statusCode(410)
                .body(containsString("Este enlace ya no sirve"));
        new BrowserUser(cookie.getValue())
                .request()
                .get("/me")
                .then()
                .statusCode(200)
                .body(containsString("Héctor Villaseñor"));
    }

    @Test
    void accessIsPublishedByHashWithoutAName() {
        var person = BrowserUser.signedInAs(HECTOR);
        var hash = new Secret(person.cookie()).hash();

        var given = KafkaTopicRecords.last("access.v1", hash);

        ContractSamples.assertValid("access.v1", given.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(given)
                .contains("0199ef00-1111-7000-8000-000000000008", "0199ee00-2222-7000-8000-000000000004", "secretary")
                .doesNotContain("ector", "example", person.cookie());
    }

    @Test
    void signingOutEndsTheSessionEverywhere() {
        var person = BrowserUser.signedInAs(HECTOR);

        person.request().post("/sign-out").then().statusCode(303).cookie("vigia", equalTo(""));

        await().atMost(SOON)
                .untilAsserted(() -> person.request().get("/me").then().statusCode(303));
        assertThat(KafkaTopicRecords.last("access.v1", new Secret(person.cookie()).hash()))
                .isEqualTo("null");
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndNoLetter() {
        var before = BrowserUser.signInLetters(HECTOR);
        var known = requestLink(HECTOR);
        var unknown = requestLink("nadie@ami.example");

        assertThat(unknown).isEqualTo(known);
        await().atMost(SOON).until(() -> BrowserUser.signInLetters(HECTOR) > before);
        assertThat(MailSink.lettersTo("nadie@ami.example")).isEmpty();
    }

    @Test
    void responseDoesNotWaitForTheAccountLookup() {
        var before = BrowserUser.signInLetters(HECTOR);
        try (var transaction = jdbc.begin()) {
            transaction.jdbc().execute("lock table sign_in, account in access exclusive mode");

            assertThat(CompletableFuture.supplyAsync(() -> requestLink(HECTOR)))
                    .succeedsWithin(SOON)
                    .isEqualTo(requestLink("nadie@ami.example"));
        }
        await().atMost(SOON).until(() -> BrowserUser.signInLetters(HECTOR) > before);
    }

    @Test
    void changedSeatIsPublishedForOpenSessions() {
        var person = BrowserUser.signedInAs(HECTOR);
        var hash = new Secret(person.cookie()).hash();
        assertThat(KafkaTopicRecords.last("access.v1", hash)).contains("\"secretary\"");

        sql("update membership set role = 'MEMBER' where account_id = '0199ef00-1111-7000-8000-000000000008'");
        try {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(KafkaTopicRecords.last("access.v1", hash))
                            .contains("\"member\"", "\"revision\":2")
                            .doesNotContain("secretary"));
        } finally {
            sql("update membership set role = 'SECRETARY' where account_id = '0199ef00-1111-7000-8000-000000000008'");
        }
    }

    @Test
    void expiredLinksAndKeysAreDeletedOnceTheirEndIsPublished() {
        var given = new Secret(BrowserUser.signedInAs(HECTOR).cookie()).hash();
        var untold = new Secret(BrowserUser.signedInAs(HECTOR).cookie()).hash();
        sql("update sign_in set expires_at = now() - interval '2 days' where used_at is not null");
        sql("update access set revoked_at = now() - interval '2 days', tombstoned_at = now() - interval '2 days'"
                + " where hash = '" + given + "'");
        sql("update access set revoked_at = now() + interval '1 hour' where hash = '" + untold + "'");

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(count("access where hash = '" + given + "'")).isZero());
        assertThat(count("access where hash = '" + untold + "'")).isOne();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(count("sign_in where expires_at < now() - interval '1 day'"))
                        .isZero());
    }

    @Test
    void anAddressGetsAtMostThreeLinksInFifteenMinutes() {
        var before = BrowserUser.signInLetters(HECTOR);
        for (var requests = 0; requests < 6; requests++) {
            requestLink(HECTOR);
        }

        await().atMost(SOON).until(() -> BrowserUser.signInLetters(HECTOR) - before >= 3);
        BrowserUser.linkMailedTo("paula.niembro@ami.example", "/watches");
        assertThat(BrowserUser.signInLetters(HECTOR) - before).isEqualTo(3);
    }

    @Test
    void expiredLinkIsRefused() {
        var link = BrowserUser.linkMailedTo(HECTOR, "/watches");

        sql("update sign_in set expires_at = now() - interval '1 second'"
                + " where account_id = '0199ef00-1111-7000-8000-000000000008'");

        BrowserUser.signedOut().request().get(link).then().statusCode(410);
        BrowserUser.signedOut().request().post(link).then().statusCode(410);
    }

    @Test
    void linkSecretIsNotStoredInClear() {
        var link = BrowserUser.linkMailedTo(HECTOR, "/watches");
        var secret = link.substring(link.lastIndexOf('/') + 1);

        int found =
                jdbc.one("select count(*) from sign_in s where s::text like '%" + secret + "%'", row -> row.getInt(1));
        assertThat(found).isZero();
    }

    @Test
    void administratorInLocalModeFindsALinkInAFile() throws Exception {
        var link = Files.readString(data.resolve("administrator-link.txt")).strip();
        assertThat(link).startsWith("http://localhost:8081/sign-in/");

        var cookie = BrowserUser.signedOut()
                .request()
                .post(link.substring("http://localhost:8081".length()))
                .then()
                .extract()
                .cookie("vigia");
        var administrator = new BrowserUser(cookie);

        administrator
                .request()
                .get("/committees")
                .then()
                .statusCode(200)
                .body(containsString("Ciberseguridad"), containsString("Protección de Menores en Línea"));
        administrator
                .request()
                .get("/committees/0199ee00-2222-7000-8000-000000000002")
                .then()
                .statusCode(200)
                .body(containsString("Tomás Iturbide"));
    }

    @Test
    void anonymousUserIsRedirectedToSignInAndBack() {
        BrowserUser.signedOut()
                .request()
                .get("/watches/new?gauge=abc")
                .then()
                .statusCode(303)
                .header("Location", "/sign-in?back=%2Fwatches%2Fnew%3Fgauge%3Dabc");
        BrowserUser.signedOut()
                .request()
                .get("/sign-in?back=/watches/new?gauge=abc")
                .then()
                .statusCode(200)
                .body(containsString("value=\"/watches/new?gauge=abc\""));
    }

    @Test
    void providerSignInIsHiddenWhenNotConfigured() {
        BrowserUser.signedOut().request().get("/sign-in").then().statusCode(200).body(not(containsString("oidc")));
        BrowserUser.signedOut()
                .request()
                .get("/sign-in/oidc")
                .then()
                .statusCode(404)
                .body(containsString("se entra solo con un enlace por correo"));
    }

    @Test
    void invalidAddressIsRequestedAgain() {
        BrowserUser.signedOut()
                .request()
                .formParam("address", "x@y\r\nBcc: z@z.mx")
                .post("/sign-in")
                .then()
                .statusCode(400)
                .body(containsString("Eso no parece una dirección"));
    }

    private static String requestLink(String address) {
        return BrowserUser.signedOut()
                .request()
                .formParam("address", address)
                .post("/sign-in")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private int count(String rows) {
        return jdbc.one("select count(*) from " + rows, row -> row.getInt(1));
    }

    private void sql(String statement) {
        jdbc.update(statement);
    }
}
