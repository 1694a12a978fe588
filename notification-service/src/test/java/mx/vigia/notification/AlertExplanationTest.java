package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.notification.notice.MatchedSites;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Explanations why an alert was or was not sent, and muting of bills. */
@FullServiceTest
class AlertExplanationTest {
    private static final String ADMINISTRATOR = "administracion@ami.example";
    private static final Pattern LINK = Pattern.compile("http://localhost:8081(/stop/[\\w-]{66})");

    @Inject
    Jdbc jdbc;

    @Inject
    MatchedSites answering;

    @BeforeEach
    @AfterEach
    void noSignInLinksRequested() {
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        jdbc.update("update watch set state = 'DELETED' where person_id in"
                + " (select id from account where address in ('" + RAUL + "', '" + MARIANA + "'))");
    }

    @Test
    void eachFactShowsItsOutcomeOrWhyNoAlertWasSent() {
        var raul = BrowserUser.signedInAs(RAUL);
        var answers = NewWatch.create(raul, "bitácora de accesos", "me", "new");
        NewWatch.create(raul, "bitácora de vuelos", "me", "new", "extended", "text-changed");
        var paused = NewWatch.create(raul, "bitácora en pausa", "me", "new");
        raul.request().post("/watches/" + paused + "/pause").then().statusCode(303);
        var testFacts = aFact().answering(answers, "bitácora").publish();
        MailedLetters.about(testFacts).arrive(1);
        var untold = aFact().with("dossier", testFacts.dossier())
                .with("kind", "extended")
                .with("late", true)
                .answering(answers, "bitácora")
                .answering(paused, "bitácora")
                .publish();
        aFact().with("dossier", testFacts.dossier())
                .with("kind", "text-changed")
                .publish();
        var last = aFact().answering(answers, "bitácora").publish();
        MailedLetters.about(last).arrive(1);
        NewWatch.create(raul, "bitácora tardía", "me", "new");

        why(raul, "http://localhost:8081/bills/" + testFacts.dossier() + "?lang=es")
                .statusCode(200)
                .body(
                        containsString("enviado"),
                        containsString("por la búsqueda «bitácora de accesos»"),
                        containsString("la búsqueda «bitácora de accesos»: no pide que se le avise de esto"),
                        containsString("la búsqueda «bitácora de vuelos»: el asunto no coincidía"),
                        containsString("la búsqueda «bitácora de vuelos»: se leyó por primera vez el texto"),
                        containsString("la búsqueda «bitácora en pausa»: estaba en pausa"),
                        containsString(
                                "la búsqueda «bitácora tardía»: la alerta, o su lugar en el comité, es posterior"),
                        containsString("se leyó tarde"));
        assertThat(MailedLetters.about(untold).recipients()).containsExactly(RAUL);
    }

    @Test
    void firstTextIsNoNewsToWhoWasToldOfTheMatter() {
        var raul = BrowserUser.signedInAs(RAUL);
        var byTitle = NewWatch.create(raul, "bitácora del título", "me", "new");
        var byText = NewWatch.create(raul, "bitácora del texto", "me", "new", "text-changed");
        var testFacts = aFact().answering(byTitle, "bitácora").publish();
        MailedLetters.about(testFacts).arrive(1);
        aFact().with("dossier", testFacts.dossier())
                .with("kind", "text-changed")
                .answering(byText, "bitácora")
                .publish();
        var last = aFact().answering(byText, "bitácora").publish();
        MailedLetters.about(last).arrive(1);

        why(raul, testFacts.dossier())
                .body(containsString("la búsqueda «bitácora del texto»: ya se le avisó de lo mismo"));
        assertThat(MailedLetters.about(testFacts).recipients()).containsExactly(RAUL);
    }

    @Test
    void explanationDescribesTheStateAtThatTime() {
        var raul = BrowserUser.signedInAs(RAUL);
        var answers = NewWatch.create(raul, "bitácora de hoy", "me", "new");
        var paused = NewWatch.create(raul, "bitácora de entonces", "me", "new");
        raul.request().post("/watches/" + paused + "/pause").then().statusCode(303);
        var testFacts = aFact().answering(answers, "bitácora").publish();
        MailedLetters.about(testFacts).arrive(1);
        aFact().with("dossier", testFacts.dossier()).with("kind", "extended").publish();
        var ofThen = "«bitácora de entonces»: estaba en pausa";
        await().atMost(SOON)
                .untilAsserted(() -> why(raul, testFacts.dossier())
                        .body(containsString(ofThen), containsString("«bitácora de hoy»: no pide")));

        raul.request().post("/watches/" + paused + "/resume").then().statusCode(303);
        raul.request()
                .post("/ledger/why/" + testFacts.dossier() + "/mute")
                .then()
                .statusCode(303);
        raul.request()
                .post("/ledger/why/" + testFacts.dossier() + "/mute")
                .then()
                .statusCode(303);
        why(raul, testFacts.dossier()).body(containsString(ofThen), not(containsString("había silenciado")));

        aFact().with("dossier", testFacts.dossier())
                .with("kind", "passed")
                .answering(answers, "bitácora")
                .publish();
        await().atMost(SOON)
                .untilAsserted(() -> why(raul, testFacts.dossier())
                        .body(containsString("«bitácora de hoy»: usted había silenciado este asunto")));
        raul.request()
                .post("/ledger/why/" + testFacts.dossier() + "/unmute")
                .then()
                .statusCode(303);
        raul.request().post("/watches/" + paused + "/delete").then().statusCode(303);

        why(raul, testFacts.dossier())
                .body(
                        containsString(ofThen),
                        containsString("«bitácora de hoy»: usted había silenciado este asunto"),
                        containsString("«bitácora de entonces»: usted había silenciado este asunto"));
        raul.request()
                .get("/me/data")
                .then()
                .body("setAside.findAll { it.of == '" + paused + "' }.kind", equalTo(List.of("PAUSED", "ENDED")))
                .body("setAside.find { it.of == '" + paused + "' }.until", not(equalTo("")))
                .body("setAside.find { it.of == '" + testFacts.dossier() + "' }.kind", equalTo("MUTED"))
                .body("setAside.findAll { it.until == '' }.of", hasItem(paused.toString()));
    }

    @Test
    void unanswerableAlertIsMarkedOnItsPagesAndInExplanations() {
        var raul = BrowserUser.signedInAs(RAUL);
        var answers = NewWatch.create(raul, "bitácora entendida", "me", "new");
        var broken = NewWatch.create(raul, "bitácora de antes", "me", "new", "extended", "text-changed");
        var before = aFact().answering(answers, "bitácora").publish();
        MailedLetters.about(before).arrive(1);
        var unmatched = aFact().with("dossier", before.dossier())
                .with("kind", "extended")
                .publish();
        await().atMost(SOON)
                .untilAsserted(() -> why(raul, unmatched.dossier())
                        .body(containsString("«bitácora de antes»: el asunto no coincidía")));
        var given =
                "{\"watch\":\"%s\",\"revision\":1,\"sites\":[],\"misunderstood\":{\"es\":\"Falta cerrar algo.\",\"en\":\"Something is open.\"}}"
                        .formatted(broken);
        TestFacts.send("watches.sources.v1", broken.toString(), given.getBytes(StandardCharsets.UTF_8));
        await().atMost(SOON).until(() -> answering.unanswerable(broken, 1).isPresent());
        raul.request()
                .get("/watches?lang=es")
                .then()
                .body(
                        containsString("no se puede responder, y por eso no avisa de nada. Falta cerrar algo."),
                        containsString(">no avisa</td>"));
        raul.request().get("/watches/" + broken + "?lang=en").then().body(containsString("Something is open."));
        raul.request().get("/watches/" + answers + "?lang=en").then().body(not(containsString("cannot be run")));
        var fact = aFact().answering(answers, "bitácora").publish();
        MailedLetters.about(fact).arrive(1);
        var untold =
                aFact().with("dossier", fact.dossier()).with("kind", "extended").publish();
        assertThat(untold.dossier()).isEqualTo(fact.dossier());
        await().atMost(SOON)
                .untilAsserted(() -> why(raul, fact.dossier())
                        .body(containsString(
                                "«bitácora de antes»: lo que pregunta no se podía responder. Falta cerrar algo.")));
        aFact().with("dossier", fact.dossier()).with("kind", "text-changed").publish();
        await().atMost(SOON).untilAsserted(() -> why(raul, fact.dossier()).body(containsString("cambio de texto")));
        why(raul, fact.dossier()).body(not(containsString("«bitácora de antes»: se leyó por primera vez")));
        why(raul, before.dossier())
                .body(
                        containsString("«bitácora de antes»: el asunto no coincidía"),
                        not(containsString("no se podía responder")));

        raul.request().post("/watches/" + broken + "/pause").then().statusCode(303);

        raul.request().get("/watches?lang=es").then().body(not(containsString("Falta cerrar algo.")));
    }

    @Test
    void unknownBillAndBillWithoutAlertsAreReported() {
        var raul = BrowserUser.signedInAs(RAUL);

        why(raul, UUID.randomUUID().toString())
                .statusCode(200)
                .body(containsString("No tenemos registro de este asunto"));
        why(raul, "la ley de ayer").statusCode(200).body(containsString("Pegue la dirección de la página del asunto"));
        why(raul, "").statusCode(200).body(not(containsString("Pegue la dirección")));
    }

    @Test
    void onlyAdministratorsExplainAlertsOfOthersAndItIsAudited() {
        var raul = BrowserUser.signedInAs(RAUL);
        var mariana = BrowserUser.signedInAs(MARIANA);
        var watch = NewWatch.create(raul, "bitácora ajena", "me", "new");
        var testFacts = aFact().answering(watch, "bitácora").publish();
        MailedLetters.about(testFacts).arrive(1);

        var administrator = BrowserUser.signedInAs(ADMINISTRATOR);

        whyOf(mariana, testFacts.dossier(), idOf(RAUL)).statusCode(403);
        why(mariana, testFacts.dossier()).body(not(containsString("bitácora ajena")));
        whyOf(administrator, testFacts.dossier(), idOf(RAUL))
                .statusCode(200)
                .body(
                        containsString("Por qué se avisó a"),
                        containsString("bitácora ajena"),
                        not(containsString("/mute")));
        whyOf(administrator, testFacts.dossier(), UUID.randomUUID()).statusCode(404);
        raul.request()
                .post("/ledger/why/" + testFacts.dossier() + "/mute")
                .then()
                .statusCode(303);
        raul.request()
                .get("/me/data")
                .then()
                .body("silenced.bill", hasItem(testFacts.dossier()), "opinions", notNullValue())
                .body("watches.state", hasItem("ACTIVE"), "watches[0].kinds", notNullValue());

        var page =
                whyOf(administrator, testFacts.dossier(), idOf(RAUL)).extract().asString();

        raul.request()
                .post("/ledger/why/" + testFacts.dossier() + "/unmute")
                .then()
                .statusCode(303);
        assertThat(page)
                .contains(
                        "¿Por qué se avisó a Raúl Santillán, o no?",
                        "Raúl Santillán silenció este asunto",
                        "Esta consulta queda en la bitácora")
                .doesNotContain("Usted silenció", "usted silenció");
        administrator
                .request()
                .get("/committees/audit")
                .then()
                .body(
                        containsString("consulta de sus avisos: Raúl Santillán"),
                        containsString("/bills/" + testFacts.dossier()));
    }

    @Test
    void billMutedByTheLetterLinkSendsNothingUntilUnmuted() {
        var raul = BrowserUser.signedInAs(RAUL);
        var mariana = BrowserUser.signedInAs(MARIANA);
        var his = NewWatch.create(raul, "silencio administrativo", "me", "new", "passed");
        var hers = NewWatch.create(mariana, "silencio positivo", "me", "new", "passed");
        var first =
                aFact().answering(his, "silencio").answering(hers, "silencio").publish();
        MailedLetters.about(first).arrive(2);
        var text = MailedLetters.about(first).to(RAUL).text();
        var link = LINK.matcher(text.substring(text.indexOf("Dejar de recibir este asunto")));
        assertThat(link.find()).isTrue();

        BrowserUser.signedOut()
                .request()
                .get(link.group(1))
                .then()
                .statusCode(200)
                .body(
                        containsString("Silenciar este asunto"),
                        containsString("sus alertas siguen"),
                        containsString("<li>Que expide la Ley General de Ciberseguridad.</li>"));
        publishPassing(first, his, hers);
        MailedLetters.about(first).arrive(4);
        BrowserUser.signedOut()
                .request()
                .post(link.group(1))
                .then()
                .statusCode(200)
                .body(
                        containsString("no le avisaremos más de este asunto"),
                        containsString("/ledger/why?bill=" + first.dossier()));
        publishPassing(first, his, hers);
        MailedLetters.about(first).arrive(5);
        why(raul, "").body(containsString("Asuntos que usted silenció"), containsString("?bill=" + first.dossier()));
        why(raul, first.dossier())
                .body(
                        containsString("Usted silenció este asunto"),
                        containsString("«silencio administrativo»: usted había silenciado este asunto"));
        raul.request().post("/ledger/why/" + first.dossier() + "/unmute").then().statusCode(303);
        publishPassing(first, his, hers);

        MailedLetters.about(first).arrive(7);
        assertThat(MailedLetters.about(first).recipients().stream().filter(RAUL::equals))
                .hasSize(3);
    }

    @Test
    void pendingLetterOfAMutedBillIsWithdrawnWithAReason() {
        var raul = BrowserUser.signedInAs(RAUL);
        var watch = NewWatch.create(raul, "silencio de radio", "me", "new");
        var testFacts = aFact().of(2).answering(watch, "silencio").publish();
        DeliveryRows.awaitDue(jdbc, testFacts.id(), 1);

        raul.request()
                .post("/ledger/why/" + testFacts.dossier() + "/mute")
                .then()
                .statusCode(303);
        testFacts.part(2, 2).publish();

        DeliveryRows.awaitState(jdbc, testFacts.id(), "WITHDRAWN", 1);
        raul.request().get("/ledger").then().body(containsString("no se envió: usted silenció el asunto"));
        assertThat(MailedLetters.about(testFacts).recipients()).isEmpty();
    }

    private static void publishPassing(TestFacts first, UUID his, UUID hers) {
        aFact().with("dossier", first.dossier())
                .with("kind", "passed")
                .with("before", Map.of("stage", "PRESENTED"))
                .answering(his, "silencio")
                .answering(hers, "silencio")
                .publish();
    }

    @Test
    void unknownBillCannotBeMuted() {
        var raul = BrowserUser.signedInAs(RAUL);
        var unknown = UUID.randomUUID().toString();

        why(raul, unknown).statusCode(200).body(not(containsString("Silenciar este asunto")));
        raul.request().post("/ledger/why/" + unknown + "/mute").then().statusCode(404);
        raul.request().get("/ledger/why").then().body(not(containsString(unknown)));
    }

    private static ValidatableResponse why(BrowserUser person, String bill) {
        return person.request().queryParam("bill", bill).get("/ledger/why").then();
    }

    private static ValidatableResponse whyOf(BrowserUser person, String bill, UUID other) {
        return person.request()
                .header("Accept", "text/html")
                .queryParam("bill", bill)
                .queryParam("person", other.toString())
                .get("/ledger/why")
                .then();
    }

    private UUID idOf(String address) {
        return jdbc.one("select id from account where address = ?", row -> row.getObject(1, UUID.class), address);
    }
}
