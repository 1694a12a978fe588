package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.GRACE;
import static mx.vigia.notification.TestFacts.INES;
import static mx.vigia.notification.TestFacts.LUCIA;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.TOMAS;
import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.signing.SignedStatement;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editing, copying and transferring watches. */
@FullServiceTest
class WatchEditingTest {
    private static final String CYBERSECURITY_COMMITTEE = "0199ee00-2222-7000-8000-000000000001";
    private static final String LUCIA_ID = "0199ef00-1111-7000-8000-000000000002";
    private static final String INES_ID = "0199ef00-1111-7000-8000-000000000005";

    @Inject
    Jdbc jdbc;

    @BeforeEach
    @AfterEach
    void noSignInLinksRequested() {
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void queryOfAWatchIsReplacedKeepingItsId() {
        var tomas = BrowserUser.signedInAs(TOMAS);
        var watch = NewWatch.create(tomas, "biometría", "me", "published");
        NewWatch.create(tomas, "iris");

        tomas.request()
                .get("/watches/" + watch)
                .then()
                .body(containsString("/watch-this?q=biometr%C3%ADa&amp;instead=" + watch));
        tomas.request()
                .get("/watches/new?gauge=" + NewWatch.gauge("biometría facial") + "&instead=" + watch)
                .then()
                .statusCode(200)
                .body(
                        containsString("Hoy busca"),
                        containsString("<code>biometría</code>"),
                        containsString("value=\"published\" checked"),
                        not(containsString("value=\"new\" checked")),
                        not(containsString("¿Para quién?")));
        replaceQuery(tomas, "iris", watch).statusCode(409);
        replaceQuery(tomas, "biometría facial", watch).statusCode(303);

        assertThat(lastWatchEvent(watch))
                .contains("\"revision\":2", "\"query\":\"biometría facial\"", "\"kinds\":[\"referred\"]");
    }

    @Test
    void watchQueryChangeRequiresEditRight() {
        var ines = BrowserUser.signedInAs(INES);
        var own = NewWatch.create(BrowserUser.signedInAs(TOMAS), "huella dactilar");
        var shared = NewWatch.create(ines, "huella digital", CYBERSECURITY_COMMITTEE);
        var mariana = BrowserUser.signedInAs(MARIANA);

        replaceQuery(mariana, "otra cosa", own).statusCode(404);
        replaceQuery(mariana, "otra cosa", shared).statusCode(404);
        replaceQuery(ines, "otra cosa", shared).statusCode(403);
        ines.request()
                .get("/watches/new?gauge=" + NewWatch.gauge("x") + "&instead=" + shared)
                .then()
                .statusCode(403);
        mariana.request()
                .get("/watches/new?gauge=" + NewWatch.gauge("x") + "&like=" + own)
                .then()
                .statusCode(404);
        replaceQuery(ines, "otra cosa", "nothing").statusCode(404);
        assertThat(lastWatchEvent(own)).contains("\"revision\":1");
        assertThat(lastWatchEvent(shared)).contains("\"revision\":1");
    }

    @Test
    void copiedWatchStartsWithTheSameKinds() {
        var ines = BrowserUser.signedInAs(INES);
        var watch = NewWatch.create(ines, "voto electrónico", CYBERSECURITY_COMMITTEE, "vote", "minuta");

        ines.request()
                .get("/watches/new?gauge=" + NewWatch.gauge("voto por internet") + "&like=" + watch)
                .then()
                .statusCode(200)
                .body(
                        containsString("value=\"minuta\" checked"),
                        not(containsString("value=\"new\" checked")),
                        containsString("¿Para quién?"));
        ines.request()
                .get("/watches/new?gauge=nonsense&like=" + watch)
                .then()
                .statusCode(410)
                .body(containsString("like=" + watch));
    }

    @Test
    void transferredWatchReachesOnlyItsNewOwners() {
        var lucia = BrowserUser.signedInAs(LUCIA);
        var watch = NewWatch.create(lucia, "cifrado de extremo a extremo");

        transfer(lucia, watch, CYBERSECURITY_COMMITTEE).statusCode(303);
        var all = aFact().answering(watch, "cifrado").publish();
        MailedLetters.about(all).arrive(3);
        assertThat(MailedLetters.about(all).recipients()).contains(LUCIA, INES);
        transfer(lucia, watch, "me").statusCode(303);
        var one = aFact().answering(watch, "cifrado").publish();
        MailedLetters.about(one).arrive(1);
        var last = aFact().answering(watch, "cifrado").publish();
        MailedLetters.about(last).arrive(1);

        assertThat(MailedLetters.about(one).recipients()).containsExactly(LUCIA);
        BrowserUser.signedInAs("administracion@ami.example")
                .request()
                .get("/committees/audit")
                .then()
                .body(containsString("alerta recibida por el comité"), containsString("alerta del comité traspasada"));
        sql("delete from sign_in where used_at is not null");
        assertThat(lastWatchEvent(watch)).contains("\"revision\":3");
    }

    @Test
    void watchTransferRequiresEditRightAndMembership() {
        var ines = BrowserUser.signedInAs(INES);
        var shared = NewWatch.create(ines, "sello digital", CYBERSECURITY_COMMITTEE);
        var own = NewWatch.create(ines, "firma autógrafa de Inés");
        NewWatch.create(ines, "firma autógrafa de Inés", CYBERSECURITY_COMMITTEE);

        transfer(ines, shared, "me").statusCode(403);
        transfer(ines, own, CYBERSECURITY_COMMITTEE).statusCode(409);
        transfer(ines, own, UUID.randomUUID().toString()).statusCode(404);
        transfer(BrowserUser.signedInAs(MARIANA), own, "me").statusCode(404);

        assertThat(lastWatchEvent(own)).contains("\"revision\":1");
    }

    @Test
    void tooFrequentSearchIsRefusedWithAdvice() {
        var tomas = BrowserUser.signedInAs(TOMAS);
        var flood = SignedStatement.sign(
                Map.of("query", "ley", "perDay", 140.2, "mostPerDay", 100, "matched30", 4000, "overlaps", List.of()),
                Instant.now(),
                Duration.ofMinutes(10),
                RealParts.GAUGE_KEY);

        tomas.request()
                .header("Accept", "text/html")
                .formParam("gauge", flood)
                .formParam("kinds", "new")
                .post("/watches/new")
                .then()
                .statusCode(409)
                .body(containsString("unos 140 avisos por día"), containsString("Añada palabras"));
        tomas.request().get("/watches").then().body(not(containsString("<code>ley</code>")));
    }

    @Test
    void letterAndLedgerShowTheQueryAtTheTimeOfTheAlert() {
        var tomas = BrowserUser.signedInAs(TOMAS);
        var watch = NewWatch.create(tomas, "padrón de huellas", "me", "new");
        var fact = aFact().of(2).answering(watch, "padrón").publish();
        DeliveryRows.awaitDue(jdbc, fact.id(), 1);

        replaceQuery(tomas, "padrón de rostros", watch).statusCode(303);
        fact.part(2, 2).publish();

        MailedLetters.about(fact).arrive(1);
        assertThat(MailedLetters.about(fact).to(TOMAS).text())
                .contains("«padrón de huellas»")
                .doesNotContain("padrón de rostros");
        tomas.request()
                .get("/ledger")
                .then()
                .body(containsString("padrón de huellas"), not(containsString("padrón de rostros")));
        tomas.request().get("/ledger/why?bill=" + fact.dossier()).then().body(containsString("padrón de huellas"));
    }

    @Test
    void formerMembersDoNotSeeCommitteeWatches() {
        var lucia = BrowserUser.signedInAs(LUCIA);
        var ines = BrowserUser.signedInAs(INES);
        var watch = NewWatch.create(lucia, "actas de sesión", CYBERSECURITY_COMMITTEE, "new");
        var fact = aFact().answering(watch, "actas").publish();
        MailedLetters.about(fact).arrive(3);
        var link = MailedLetters.about(fact).to(INES).header("List-Unsubscribe").replaceAll("[<>\\s]", "");
        sql("delete from membership where account_id = '" + INES_ID + "' and committee_id = '" + CYBERSECURITY_COMMITTEE
                + "'");
        try {
            replaceQuery(lucia, "actas reservadas", watch).statusCode(303);

            ines.request()
                    .get("/ledger")
                    .then()
                    .body(containsString("actas de sesión"), not(containsString("actas reservadas")));
            BrowserUser.signedOut()
                    .request()
                    .get(link.substring("http://localhost:8081".length()))
                    .then()
                    .body(containsString("actas de sesión"), not(containsString("actas reservadas")));
        } finally {
            sql("insert into membership (committee_id, account_id, role) values ('" + CYBERSECURITY_COMMITTEE + "', '"
                    + INES_ID + "', 'MEMBER') on conflict do nothing");
        }
    }

    @Test
    void pendingNoticesMoveToTheNewReadersOnce() {
        var lucia = BrowserUser.signedInAs(LUCIA);
        var watch = NewWatch.create(lucia, "cadena de custodia", "me", "new");
        var waits = aFact().of(2).answering(watch, "cadena").publish();
        DeliveryRows.awaitDue(jdbc, waits.id(), 1);

        transfer(lucia, watch, CYBERSECURITY_COMMITTEE).statusCode(303);
        waits.part(2, 2).publish();

        MailedLetters.about(waits).arrive(3);
        assertThat(MailedLetters.about(waits).recipients()).containsExactlyInAnyOrder(LUCIA, INES, GRACE);

        var returns = aFact().of(2).answering(watch, "cadena").publish();
        DeliveryRows.awaitDue(jdbc, returns.id(), 3);
        transfer(lucia, watch, "me").statusCode(303);
        returns.part(2, 2).publish();

        DeliveryRows.awaitState(jdbc, returns.id(), "WITHDRAWN", 2);
        DeliveryRows.awaitState(jdbc, returns.id(), "ACCEPTED", 1);
        assertThat(MailedLetters.about(returns).recipients()).containsExactly(LUCIA);
        BrowserUser.signedInAs(INES)
                .request()
                .get("/ledger")
                .then()
                .body(containsString("la alerta pasó antes a otras manos, y con ella el aviso"));
    }

    @Test
    void withdrawnNoticesAreDueAgainWhenTheWatchReturns() {
        var lucia = BrowserUser.signedInAs(LUCIA);
        var watch = NewWatch.create(lucia, "cadena de bloques", CYBERSECURITY_COMMITTEE, "new");
        sql("insert into rhythm (account_id, frequency) values ('" + LUCIA_ID + "', 'WEEKLY')");
        try {
            var fact = aFact().of(2).answering(watch, "cadena").publish();
            DeliveryRows.awaitDue(jdbc, fact.id(), 3);
            transfer(lucia, watch, "me").statusCode(303);
            fact.part(2, 2).publish();
            DeliveryRows.awaitState(jdbc, fact.id(), "WITHDRAWN", 2);

            transfer(lucia, watch, CYBERSECURITY_COMMITTEE).statusCode(303);

            MailedLetters.about(fact).arrive(2);
            assertThat(MailedLetters.about(fact).recipients()).containsExactlyInAnyOrder(INES, GRACE);
        } finally {
            sql("delete from rhythm where account_id = '" + LUCIA_ID + "'");
            sql("update notice set fell = 'DELETED' where letter_id is null");
        }
    }

    private void sql(String statement) {
        jdbc.update(statement);
    }

    private static ValidatableResponse replaceQuery(BrowserUser person, String query, Object watch) {
        return person.request()
                .formParam("gauge", NewWatch.gauge(query))
                .formParam("instead", watch.toString())
                .formParam("kinds", "referred")
                .post("/watches/new")
                .then();
    }

    private static ValidatableResponse transfer(BrowserUser person, UUID watch, String owner) {
        return person.request()
                .formParam("owner", owner)
                .post("/watches/" + watch + "/owner")
                .then();
    }

    private static String lastWatchEvent(UUID watch) {
        return KafkaTopicRecords.last("watches.v1", watch.toString());
    }
}
