package mx.vigia.notification;

import static io.restassured.RestAssured.given;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** API tokens: creation, scopes, limits and revocation that takes effect within seconds. */
@FullServiceTest
class ApiTokenPagesTest {
    private static final String CARMEN = "carmen.olvera@ami.example";
    private static final String PAULA = "paula.niembro@ami.example";

    @Inject
    Jdbc jdbc;

    private BrowserUser carmen;

    @BeforeEach
    void noTokensExist() {
        sql("delete from access where kind = 'token'");
        sql("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        carmen = BrowserUser.signedInAs(CARMEN);
    }

    @Test
    void tokenIsShownOnceAndPublishedByHashWithItsScopes() {
        var answer = make(carmen, "tablero", "hand", "30");
        var secret = secretIn(answer);

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(secret).matches("vigia_[\\w-]{43}");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(lastAccessEvent(secret))
                        .contains("\"kind\":\"token\"", "\"roles\":[]", "\"committees\":[]", "\"scopes\":[\"hand\"]")
                        .doesNotContain("tablero", secret));
        ContractSamples.assertValid("access.v1", lastAccessEvent(secret).getBytes(StandardCharsets.UTF_8));
        carmen.request()
                .get("/me/tokens")
                .then()
                .statusCode(200)
                .body(
                        containsString("tablero"),
                        containsString("…" + secret.substring(secret.length() - 4)),
                        not(containsString(secret)));
        carmen.request().get("/me/data").then().body("tokens[0].name", equalTo("tablero"));
        assertThat(count("token t join access a using (hash) where (t::text || a::text) like '%" + secret + "%'"))
                .isZero();
    }

    @Test
    void revokedTokenIsRefusedWithinSeconds() {
        var secret = secretIn(make(carmen, "tablero", "", "30"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(statusOfRequest(secret)).isEqualTo(404));

        revoke(carmen, secret).then().statusCode(303).header("Location", "/me/tokens");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(statusOfRequest(secret)).isEqualTo(401));
        assertThat(lastAccessEvent(secret)).isEqualTo("null");
        carmen.request().get("/me/tokens").then().body(containsString("revocada"));
    }

    @Test
    void thirdActiveTokenOfTheSameNameIsRefused() {
        var first = secretIn(make(carmen, "tablero", "", "30"));
        make(carmen, "tablero", "", "30").then().statusCode(200);

        var third = make(carmen, "tablero", "hand", "45");

        third.then().statusCode(409).body(containsString("Ya hay 2 claves vigentes con el nombre «tablero»"));
        var form = Jsoup.parse(third.asString());
        assertThat(form.selectFirst("#name").val()).isEqualTo("tablero");
        assertThat(form.selectFirst("#days").val()).isEqualTo("45");
        assertThat(form.select("input[value=hand]").hasAttr("checked")).isTrue();
        revoke(carmen, first);
        make(carmen, "tablero", "", "30").then().statusCode(200);
    }

    @Test
    void concurrentRequestsCreateAtMostTwoTokens() {
        var wishes = IntStream.range(0, 8)
                .mapToObj(each -> CompletableFuture.supplyAsync(
                        () -> make(carmen, "tablero", "", "30").statusCode()))
                .toList();

        assertThat(wishes.stream().map(CompletableFuture::join).filter(status -> status == 200))
                .hasSize(2);
        assertThat(count("token")).isEqualTo(2);
    }

    @Test
    void userHoldsAtMostTenTokens() {
        IntStream.range(0, 10)
                .forEach(
                        each -> make(carmen, "tablero " + each, "", "30").then().statusCode(200));

        make(carmen, "otro", "", "30").then().statusCode(409).body(containsString("Ya tiene 10 claves vigentes"));
    }

    @Test
    void aFormThatIsSentTwiceMakesOneToken() {
        var form = UUID.randomUUID();

        make(carmen, form, "tablero", "", "30").then().statusCode(200);
        make(carmen, form, "tablero", "", "30").then().statusCode(409).body(containsString("ya creó una clave"));

        assertThat(count("token")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "'',hand,30,Escriba un nombre de 1 a 60",
        "tablero,hand,366,de 1 a 365; encontramos «366»",
        "tablero,hand,0,de 1 a 365; encontramos «0»",
        "tablero,hand,treinta,encontramos «treinta»",
        "tablero,administration,30,'puede llevar estos alcances: endpoints, events, hand, rounds'"
    })
    void refusedFormIsShownAgainFilledIn(String name, String scope, String days, String complaint) {
        var answer = make(carmen, name, scope, days);

        answer.then().statusCode(400).body(containsString(complaint));
        assertThat(Jsoup.parse(answer.asString()).selectFirst("#days").val()).isEqualTo(days);
    }

    @Test
    void tokenLosesScopesWhenItsOwnerLosesTheRole() {
        var secret = secretIn(make(carmen, "tablero", "hand", "30"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(lastAccessEvent(secret)).contains("\"scopes\":[\"hand\"]"));

        sql("update account set roles = '{}' where address = '" + CARMEN + "'");
        try {
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(lastAccessEvent(secret)).contains("\"scopes\":[]", "\"revision\":2"));
        } finally {
            sql("update account set roles = '{analyst}' where address = '" + CARMEN + "'");
        }
    }

    @Test
    void otherUsersNeitherSeeNorRevokeIt() {
        var secret = secretIn(make(carmen, "de Carmen", "", "30"));
        var paula = BrowserUser.signedInAs(PAULA);

        paula.request().get("/me/tokens").then().statusCode(200).body(not(containsString("de Carmen")));
        revoke(paula, secret).then().statusCode(404);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(statusOfRequest(secret)).isEqualTo(404));
    }

    @Test
    void aTokenOpensNoPageAndMakesNoOther() {
        var secret = secretIn(make(carmen, "tablero", "hand", "30"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(statusOfRequest(secret)).isEqualTo(404));

        given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + secret)
                .formParam("form", UUID.randomUUID())
                .formParam("name", "otro")
                .formParam("days", "300")
                .post("/me/tokens")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
        given().redirects()
                .follow(false)
                .cookie("vigia", secret)
                .get("/me")
                .then()
                .statusCode(303);

        assertThat(count("token")).isOne();
    }

    private static Response make(BrowserUser person, String name, String scope, String days) {
        return make(person, UUID.randomUUID(), name, scope, days);
    }

    private static Response make(BrowserUser person, UUID form, String name, String scope, String days) {
        var request =
                person.request().formParam("form", form).formParam("name", name).formParam("days", days);
        return (scope.isEmpty() ? request : request.formParam("scope", scope)).post("/me/tokens");
    }

    private static Response revoke(BrowserUser person, String secret) {
        return person.request().post("/me/tokens/" + new Secret(secret).id() + "/revoke");
    }

    private static String secretIn(Response made) {
        return Jsoup.parse(made.then().statusCode(200).extract().asString())
                .selectFirst("#secret")
                .text();
    }

    private static int statusOfRequest(String secret) {
        return given().header("Authorization", "Bearer " + secret)
                .get("/api/v1/watches")
                .statusCode();
    }

    private static String lastAccessEvent(String secret) {
        return KafkaTopicRecords.last("access.v1", new Secret(secret).hash());
    }

    private int count(String rows) {
        return jdbc.one("select count(*) from " + rows, row -> row.getInt(1));
    }

    private void sql(String statement) {
        jdbc.update(statement);
    }
}
