package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A committee sends nothing until an administrator turns its alerts on, and then only what is filed afterwards. */
@FullServiceTest
class CommitteeAlertsTest extends WebhookTestBase {
    private static final String RAUL_ID = "0199ef00-1111-7000-8000-000000000006";
    private static final String MARIANA_ID = "0199ef00-1111-7000-8000-000000000007";

    private final String name = "Satélites " + UUID.randomUUID();
    private BrowserUser administrator;
    private BrowserUser raul;
    private String committee;
    private UUID watch;

    @BeforeEach
    void committeeIsMadeByHand() {
        jdbc.update("delete from sign_in where used_at is not null");
        administrator = BrowserUser.signedInAs("administracion@ami.example");
        var made = administrator
                .request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("es", name)
                .formParam("en", "Satellites " + name)
                .post("/committees/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        committee = made.substring(made.lastIndexOf('/') + 1);
        seat(RAUL_ID, "SECRETARY");
        seat(MARIANA_ID, "MEMBER");
        raul = BrowserUser.signedInAs(RAUL);
        watch = watch("satélites");
    }

    @AfterEach
    void membersLeave() {
        jdbc.update("delete from membership where committee_id = '" + committee + "'");
        jdbc.update("update watch set state = 'DELETED' where committee_id = '" + committee + "'");
    }

    @Test
    void onlyWhatComesAfterAlertsAreOnIsSent() {
        var endpoint = TestEndpoints.made(raul, committee, sink.at(path), jdbc);
        var before = aFact().answering(watch, "satélites").publish();
        DeliveryRows.awaitState(jdbc, before.id(), "WITHDRAWN", 2);

        turn("on").then().statusCode(303);
        var after = aFact().answering(watch, "satélites").publish();

        MailedLetters.about(after).arrive(2);
        endpoint.awaitState("ACCEPTED", 1);
        assertThat(MailedLetters.about(before).recipients()).isEmpty();
        assertThat(endpoint.count("true")).isEqualTo(1);
        assertThat(page("/setup/alerts/" + committee))
                .contains("Encendidos", "Un aviso coincidió mientras", "por Admin");
        administrator.request().get("/committees/audit").then().body(containsString("avisos encendidos"));
    }

    @Test
    void heldAlertIsExplainedWithItsReason() {
        var fact = aFact().answering(watch, "satélites").publish();
        DeliveryRows.awaitState(jdbc, fact.id(), "WITHDRAWN", 2);

        var reason = "no se envió: los avisos del comité estaban apagados";
        raul.request().get("/ledger").then().body(containsString(reason));
        raul.request()
                .queryParam("bill", fact.dossier())
                .get("/ledger/why")
                .then()
                .body(containsString(reason));
        raul.request()
                .get("/committees/" + committee)
                .then()
                .body(containsString("Los avisos de este comité están apagados"), containsString(reason));
    }

    @Test
    void personalAlertOfTheSameFactIsSentWithoutTheCommittee() {
        var own = NewWatch.create(raul, "satélites propios " + UUID.randomUUID(), "me");
        var fact =
                aFact().answering(watch, "satélites").answering(own, "propios").publish();

        MailedLetters.about(fact).arrive(1);
        DeliveryRows.awaitState(jdbc, fact.id(), "WITHDRAWN", 1);
        assertThat(MailedLetters.about(fact).recipients()).containsExactly(RAUL);
        assertThat(MailedLetters.about(fact).to(RAUL).text())
                .contains("propios")
                .doesNotContain(name);
        raul.request().post("/watches/" + own + "/delete").then().statusCode(303);
    }

    @Test
    void personalAlertInALaterPartIsSent() {
        var own = NewWatch.create(raul, "satélites después " + UUID.randomUUID(), "me");
        var first = aFact().of(2).answering(watch, "satélites").publish();
        DeliveryRows.awaitState(jdbc, first.id(), "WITHDRAWN", 2);

        first.part(2, 2).answering(own, "después").publish();

        MailedLetters.about(first).arrive(1);
        assertThat(MailedLetters.about(first).recipients()).containsExactly(RAUL);
        raul.request().post("/watches/" + own + "/delete").then().statusCode(303);
    }

    @Test
    void retractionOfAHeldAlertIsNotSent() {
        var corrections = watch("satélites corregidos", "corrected");
        var endpoint = TestEndpoints.made(raul, committee, sink.at(path), jdbc);
        var held = aFact().answering(watch, "satélites").publish();
        DeliveryRows.awaitState(jdbc, held.id(), "WITHDRAWN", 2);
        turn("on").then().statusCode(303);

        var back = retraction(held).answering(corrections, "satélites").publish();
        var gone = aFact().with("dossier", held.dossier())
                .with("kind", "details-changed")
                .turning(watch, "satélites", "no-longer")
                .publish();
        var later = aFact().answering(watch, "satélites").publish();

        MailedLetters.about(later).arrive(2);
        endpoint.awaitState("ACCEPTED", 1);
        DeliveryRows.awaitState(jdbc, back.id(), "WITHDRAWN", 2);
        assertThat(MailedLetters.about(held).recipients()).isEmpty();
        assertThat(jdbc.exists("select from notice where fact_id = ?", gone.id()))
                .isFalse();
        assertThat(endpoint.count("true")).isEqualTo(1);
    }

    @Test
    void retractionOfASentAlertIsSentAfterAlertsAreOff() {
        turn("on").then().statusCode(303);
        var sent = aFact().answering(watch, "satélites").publish();
        MailedLetters.about(sent).arrive(2);
        turn("off").then().statusCode(303);

        var held = aFact().answering(watch, "satélites").publish();
        var back = retraction(sent).publish();

        MailedLetters.about(back).arrive(2);
        DeliveryRows.awaitState(jdbc, held.id(), "WITHDRAWN", 2);
        assertThat(MailedLetters.about(held).recipients()).isEmpty();
        administrator.request().get("/committees/audit").then().body(containsString("avisos apagados"));
    }

    @Test
    void retractionThatTheWatchAlsoMatchesIsSentAfterAlertsAreOff() {
        var corrections = watch("satélites rectificados", "new", "corrected");
        turn("on").then().statusCode(303);
        var sent = aFact().answering(corrections, "satélites").publish();
        MailedLetters.about(sent).arrive(2);
        turn("off").then().statusCode(303);

        var back = retraction(sent).answering(corrections, "satélites").publish();

        MailedLetters.about(back).arrive(2);
    }

    @Test
    void alertsAreTurnedOnOnlyAfterWhatIsBeingFiled() {
        QuarkusTransaction.begin();
        jdbc.list("select id from account where id = '" + RAUL_ID + "' for update", row -> row.getString(1));
        var fact = aFact().answering(watch, "satélites").publish();
        awaitWaiting(1);
        var pressed = CompletableFuture.supplyAsync(() -> turn("on"));
        awaitWaiting(2);
        QuarkusTransaction.rollback();

        assertThat(pressed.join().statusCode()).isEqualTo(303);
        DeliveryRows.awaitState(jdbc, fact.id(), "WITHDRAWN", 2);
        var after = aFact().answering(watch, "satélites").publish();
        MailedLetters.about(after).arrive(2);
        assertThat(MailedLetters.about(fact).recipients()).isEmpty();
    }

    @Test
    void factThatWaitsForTheSwitchIsDecidedByIt() {
        QuarkusTransaction.begin();
        jdbc.update("update committee set alerts_on = true where id = '" + committee + "'");
        var fact = aFact().answering(watch, "satélites").publish();
        awaitWaiting(1);
        QuarkusTransaction.commit();

        MailedLetters.about(fact).arrive(2);
    }

    @Test
    void committeeWithoutMembersStaysOff() {
        jdbc.update("delete from membership where committee_id = '" + committee + "'");

        assertThat(page("/setup/alerts/" + committee)).contains("necesita integrantes");
        turn("on").then().statusCode(409);
        turn("quizá").then().statusCode(400);

        assertThat(jdbc.exists("select from committee where id = '" + committee + "' and alerts_on"))
                .isFalse();
        assertThat(page("/setup")).containsPattern("Apagados, y nadie recibe nada por ellos:.*" + name);
    }

    @Test
    void onlyAdministratorsTurnAlertsOn() {
        raul.request().get("/setup/alerts/" + committee).then().statusCode(403);
        raul.request()
                .formParam("alerts", "on")
                .post("/setup/alerts/" + committee)
                .then()
                .statusCode(403);
        administrator
                .request()
                .formParam("alerts", "on")
                .post("/setup/alerts/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body(not(containsString(name)));
    }

    private UUID watch(String words, String... kinds) {
        return NewWatch.create(
                raul,
                words + " " + UUID.randomUUID(),
                committee,
                kinds.length == 0 ? new String[] {"new", "referred"} : kinds);
    }

    private void seat(String person, String role) {
        jdbc.update(
                "insert into membership (committee_id, account_id, role) values (?, ?, ?)",
                UUID.fromString(committee),
                UUID.fromString(person),
                role);
    }

    private Response turn(String alerts) {
        return administrator.request().formParam("alerts", alerts).post("/setup/alerts/" + committee);
    }

    private String page(String address) {
        return Jsoup.parse(administrator
                        .request()
                        .get(address)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .text();
    }

    /** Waits until so many statements wait for a row that another transaction has locked. */
    private void awaitWaiting(int statements) {
        await().atMost(SOON)
                .until(() -> jdbc.one(
                                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
                                row -> row.getInt(1))
                        >= statements);
    }

    private static TestFacts retraction(TestFacts fact) {
        return aFact().with("dossier", fact.dossier())
                .with("kind", "corrected")
                .with("before", Map.of("correction", Map.of("field", "steps", "says", "2026-09-18 Presentada.")))
                .with(
                        "after",
                        Map.of(
                                "correction",
                                Map.of(
                                        "field",
                                        "steps",
                                        "takesBack",
                                        List.of(fact.id().toString()))));
    }
}
