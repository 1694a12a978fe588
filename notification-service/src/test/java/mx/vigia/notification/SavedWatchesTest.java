package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.INES;
import static mx.vigia.notification.TestFacts.LUCIA;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.TOMAS;
import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.signing.SignedStatement;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@FullServiceTest
class SavedWatchesTest {
    private static final String CYBERSECURITY_COMMITTEE = "0199ee00-2222-7000-8000-000000000001";

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void noSignInLinksRequested() {
        change("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void seededWatchesArePublishedAtStartup() {
        var given = KafkaTopicRecords.last("watches.v1", TestFacts.CYBERSECURITY.toString());

        ContractSamples.assertValid("watches.v1", given.getBytes(StandardCharsets.UTF_8));
        assertThat(given).contains("tema:ciberseguridad", "\"deleted\":false", "\"paused\":false");
    }

    @Test
    void validGaugeBecomesAWatchThatSendsLetters() {
        var lucia = BrowserUser.signedInAs(LUCIA);

        lucia.request()
                .get("/watches/new?gauge=" + NewWatch.gauge("\"firma electrónica\""))
                .then()
                .statusCode(200)
                .body(
                        containsString("&quot;firma electrónica&quot;"),
                        containsString("12 asuntos"),
                        containsString("Para el comité de Ciberseguridad"),
                        not(containsString("Inteligencia Artificial")));
        var watch = NewWatch.create(lucia, "\"firma electrónica\"");

        lucia.request().get("/watches").then().body(containsString("&quot;firma electrónica&quot;"));
        var fact = aFact().answering(watch, "firma electrónica").publish();
        MailedLetters.about(fact).arrive(1);
        assertThat(MailedLetters.about(fact).to(LUCIA).text())
                .contains("Por qué lo recibe: usted sigue la búsqueda «\"firma electrónica\"»");
        assertThat(MailedLetters.about(fact).to(LUCIA).subject())
                .isEqualTo("«\"firma electrónica\"» · nuevo asunto: Ley General de Ciberseguridad");
    }

    @Test
    void alertOnAnUnknownValueNeedsConfirmation() {
        var tomas = BrowserUser.signedInAs(TOMAS);
        var gauge = NewWatch.gauge("tema:no-lo-hay", true, "«no-lo-hay» no es un tema que seguimos.");

        tomas.request()
                .get("/watches/new?lang=es&gauge=" + gauge)
                .then()
                .body(
                        containsString("«no-lo-hay» no es un tema que seguimos."),
                        containsString("name=\"anyway\""),
                        containsString("hoy nada puede responderle"));
        tomas.request()
                .get("/watches/new?lang=es&gauge="
                        + NewWatch.gauge("agua -tema:no-lo-hay", "«no-lo-hay» no es un tema que seguimos."))
                .then()
                .body(containsString("avisará de lo demás"), not(containsString("hoy nada puede responderle")));
        save(tomas, gauge, "me").statusCode(400).body(containsString("no es un tema que seguimos"));
        tomas.request().get("/watches").then().body(not(containsString("no-lo-hay")));
        tomas.request()
                .formParam("gauge", gauge)
                .formParam("kinds", "new")
                .formParam("anyway", "true")
                .post("/watches/new")
                .then()
                .statusCode(303);
        tomas.request().get("/watches").then().body(containsString("no-lo-hay"));
        tomas.request()
                .post("/watches/" + NewWatch.publishedWatch("tema:no-lo-hay") + "/delete")
                .then()
                .statusCode(303);
    }

    @Test
    void unknownFactKindIsRefusedNamingTheKnownOnes() {
        BrowserUser.signedInAs(TOMAS)
                .request()
                .formParam("gauge", NewWatch.gauge("clases raras"))
                .formParam("kinds", "new", "adopted")
                .post("/watches/new?lang=es")
                .then()
                .statusCode(400)
                .body(containsString("No hay un tipo de movimiento «adopted»."), containsString("text-changed"));
    }

    @Test
    void queryDifferingInAccentsCaseOrSpacesIsADuplicate() {
        var tomas = BrowserUser.signedInAs(TOMAS);
        var watch = NewWatch.create(tomas, "minería submarina");

        save(tomas, NewWatch.gauge("mineria  Submarina"), "me").statusCode(409);

        tomas.request().post("/watches/" + watch + "/delete").then().statusCode(303);
    }

    @Test
    void expiredGaugeIsRefusedKeepingItsQuery() {
        var lucia = BrowserUser.signedInAs(LUCIA);
        var old = SignedStatement.sign(
                Map.of("query", "agua potable"),
                Instant.now().minusSeconds(700),
                Duration.ofMinutes(10),
                RealParts.GAUGE_KEY);

        for (var token : new String[] {old, "", "nonsense.nonsense"}) {
            lucia.request()
                    .formParam("gauge", token)
                    .formParam("kinds", "new")
                    .post("/watches/new")
                    .then()
                    .statusCode(410);
        }
        lucia.request()
                .get("/watches/new?gauge=nonsense.nonsense")
                .then()
                .statusCode(410)
                .body(containsString("/watch-this?q="));
        lucia.request().get("/watches/new").then().statusCode(200).body(containsString("empieza con una búsqueda"));
        lucia.request()
                .get("/watches/new?gauge=" + old)
                .then()
                .statusCode(410)
                .body(containsString("/watch-this?q=agua+potable"));
    }

    @Test
    void forecastIsThatOfTheStepBefore() {
        var lucia = BrowserUser.signedInAs(LUCIA);
        Map.of(2 / 30.0, "casi ninguno; menos de un aviso a la semana", 2.0, "unos 14 avisos a la semana")
                .forEach((perDay, words) -> {
                    var gauge = SignedStatement.sign(
                            Map.of("query", "agua potable", "perDay", perDay, "matched30", 2),
                            Instant.now(),
                            Duration.ofMinutes(10),
                            RealParts.GAUGE_KEY);
                    lucia.request()
                            .get("/watches/new?lang=es&gauge=" + gauge)
                            .then()
                            .statusCode(200)
                            .body(containsString("Pronóstico: " + words + "."));
                });
    }

    @Test
    void watchesOfAPersonAreLimitedWithAReason() {
        var paula = BrowserUser.signedInAs("paula.niembro@ami.example");
        for (var number = 1; number <= 12; number++) {
            NewWatch.create(paula, "límite " + number);
        }

        paula.request()
                .header("Accept", "text/html")
                .formParam("gauge", NewWatch.gauge("límite 13"))
                .formParam("kinds", "new")
                .post("/watches/new")
                .then()
                .statusCode(409)
                .body(containsString("Ya hay 12 alertas"));

        paula.request().get("/watches").then().body(not(containsString("límite 13")));
    }

    @Test
    void gaugeSavedTwiceIsOneWatchAndTheConflictLinksToIt() {
        var tomas = BrowserUser.signedInAs(TOMAS);
        var gauge = NewWatch.gauge("doble clic");
        for (var owner : new String[] {"me", "0199ee00-2222-7000-8000-000000000002"}) {
            save(tomas, gauge, owner).statusCode(303);
            var page = save(tomas, gauge, owner)
                    .statusCode(409)
                    .body(containsString("Esta alerta ya existe"))
                    .extract()
                    .asString();
            var existing = page.replaceFirst("(?s).*href=\"(/watches/[0-9a-f-]{36})\".*", "$1");
            tomas.request().get(existing).then().statusCode(200).body(containsString("doble clic"));
        }

        assertThat(KafkaTopicRecords.recordsOf("watches.v1").stream()
                        .filter(record -> record.value() != null)
                        .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                        .filter(given -> given.contains("doble clic")))
                .hasSize(2);
    }

    private static ValidatableResponse save(BrowserUser person, String gauge, String owner) {
        return person.request()
                .formParam("gauge", gauge)
                .formParam("owner", owner)
                .formParam("kinds", "new")
                .post("/watches/new")
                .then();
    }

    @Test
    void searchCanBeSavedAsAPausedWatch() {
        var tomas = BrowserUser.signedInAs(TOMAS);
        var query = "guardada" + System.nanoTime();
        tomas.request()
                .queryParam("gauge", NewWatch.gauge(query))
                .queryParam("paused", "true")
                .get("/watches/new")
                .then()
                .statusCode(200)
                .body(containsString("name=\"paused\" value=\"true\" checked"));

        tomas.request()
                .formParam("gauge", NewWatch.gauge(query))
                .formParam("kinds", "new")
                .formParam("paused", "true")
                .post("/watches/new")
                .then()
                .statusCode(303);
        var watch = NewWatch.publishedWatch(query);

        assertThat(KafkaTopicRecords.last("watches.v1", watch.toString())).contains("\"paused\":true");
        tomas.request().get("/watches/" + watch).then().statusCode(200).body(containsString("Reanudar"));
    }

    @Test
    void pausingResumingAndDeletingArePublishedAsRevisions() {
        var tomas = BrowserUser.signedInAs(TOMAS);
        var watch = NewWatch.create(tomas, "semiconductores");

        tomas.request().post("/watches/" + watch + "/pause").then().statusCode(303);
        assertThat(lastWatchEvent(watch)).contains("\"revision\":2", "\"paused\":true");
        tomas.request().post("/watches/" + watch + "/resume").then().statusCode(303);
        tomas.request()
                .formParam("kinds", "text-changed")
                .post("/watches/" + watch + "/kinds")
                .then()
                .statusCode(303);
        assertThat(lastWatchEvent(watch)).contains("\"revision\":4", "\"kinds\":[\"text-changed\"]");
        tomas.request().post("/watches/" + watch + "/delete").then().statusCode(303);
        assertThat(lastWatchEvent(watch)).contains("\"revision\":5", "\"deleted\":true");
        ContractSamples.assertValid("watches.v1", lastWatchEvent(watch).getBytes(StandardCharsets.UTF_8));
        tomas.request().get("/watches/" + watch).then().statusCode(404);
    }

    private int change(String statement) {
        return jdbc.update(statement);
    }

    @Test
    void watchOfAnotherUserIsNotFound() {
        var watch = NewWatch.create(BrowserUser.signedInAs(TOMAS), "robótica");
        var mariana = BrowserUser.signedInAs(MARIANA);

        mariana.request().get("/watches/" + watch).then().statusCode(404);
        for (var action : new String[] {"pause", "resume", "delete", "kinds", "mine/stop", "mine/resume"}) {
            mariana.request()
                    .formParam("kinds", "new")
                    .post("/watches/" + watch + "/" + action)
                    .then()
                    .statusCode(404);
        }
        mariana.request().get("/watches").then().body(not(containsString("robótica")));
        mariana.request().get("/committees/" + CYBERSECURITY_COMMITTEE).then().statusCode(404);
        mariana.request()
                .formParam("gauge", NewWatch.gauge("x"))
                .formParam("owner", CYBERSECURITY_COMMITTEE)
                .formParam("kinds", "new")
                .post("/watches/new")
                .then()
                .statusCode(404);
    }

    @Test
    void committeeWatchIsDeletedByItsSecretaryOnly() {
        var ines = BrowserUser.signedInAs(INES);
        var watch = NewWatch.create(ines, "identidad digital", CYBERSECURITY_COMMITTEE);

        ines.request().get("/watches/" + watch).then().statusCode(200).body(not(containsString("/delete")));
        ines.request().post("/watches/" + watch + "/delete").then().statusCode(403);
        BrowserUser.signedInAs(LUCIA)
                .request()
                .post("/watches/" + watch + "/delete")
                .then()
                .statusCode(303);
    }

    @Test
    void aFormSentFromAnotherSiteChangesNothing() {
        var raul = BrowserUser.signedInAs(RAUL);
        var watch = NewWatch.create(raul, "telecomunicaciones");

        io.restassured.RestAssured.given()
                .cookie("vigia", raul.cookie())
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "https://evil.example")
                .post("/watches/" + watch + "/delete")
                .then()
                .statusCode(403);

        raul.request().get("/watches/" + watch).then().statusCode(200);
    }

    @Test
    void userChangesTheirNameAndExportsTheirData() {
        var raul = BrowserUser.signedInAs(RAUL);

        changeName(raul, "Raúl <b>S.</b>");

        raul.request().get("/me").then().body(containsString("Raúl &lt;b&gt;S.&lt;/b&gt;"));
        raul.request()
                .get("/me/data")
                .then()
                .statusCode(200)
                .body(containsString(RAUL), containsString("Raúl <b>S.</b>"));
        raul.request().get("/ledger").then().statusCode(200);
        raul.request().get("/ledger?lang=en").then().statusCode(200).body(containsString("Ledger of alerts"));
        changeName(raul, "Raúl Santillán");
    }

    @ParameterizedTest
    @CsvSource({"\u200B\u200B, es, invisibles", "Raúl\u202E, es, invisibles", "Raúl Santillán, fr, «fr»"})
    void invisibleNameAndUnknownLanguageAreRefused(String name, String language, String statement) {
        var raul = BrowserUser.signedInAs(RAUL);

        raul.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", name)
                .formParam("language", language)
                .post("/me")
                .then()
                .statusCode(400)
                .body(containsString(statement));

        raul.request().get("/me").then().body(containsString("value=\"Raúl Santillán\""));
    }

    private static void changeName(BrowserUser person, String name) {
        person.request()
                .formParam("name", name)
                .formParam("language", "es")
                .post("/me")
                .then()
                .statusCode(303);
    }

    private static String lastWatchEvent(UUID watch) {
        return KafkaTopicRecords.last("watches.v1", watch.toString());
    }
}
