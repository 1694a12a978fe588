package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.CLOUD;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deputy receives the alerts of an absent reader, limited to what both may read and to the absence. */
@FullServiceTest
class DeputyAlertsTest {
    private static final String NEXT_MONTH =
            LocalDate.now(ZoneOffset.UTC).plusMonths(1).toString();
    private static final String MARIANAS_ID = "0199ef00-1111-7000-8000-000000000007";

    @Inject
    Jdbc jdbc;

    private BrowserUser raul;
    private UUID own;

    @BeforeEach
    void createOwnWatch() {
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
        raul = BrowserUser.signedInAs(RAUL);
        own = NewWatch.create(raul, "ausencia " + UUID.randomUUID(), "me", "new");
    }

    @AfterEach
    void resetAbsences() {
        jdbc.update("delete from rhythm");
        jdbc.update("delete from watch_stop");
        jdbc.update("update watch set state = 'DELETED' where query like 'ausencia %'");
        jdbc.update("update notice set fell = 'DELETED' where letter_id is null");
    }

    @Test
    void deputyIsAlertedAndTheAbsentReaderGetsAllOnReturn() {
        setAbsence(NEXT_MONTH, false);

        var fact = aFact().answering(own, "nube").publish();

        MailedLetters.about(fact).arrive(1);
        assertThat(MailedLetters.about(fact).recipients()).containsExactly(MARIANA);
        assertThat(MailedLetters.about(fact).to(MARIANA).text())
                .contains("Por qué lo recibe: en ausencia de Raúl", ": sigue la búsqueda «ausencia ");
        DeliveryRows.awaitState(jdbc, fact.id(), "DUE", 1);

        raul.request()
                .formParam("frequency", "AT_ONCE")
                .formParam("zone", "UTC")
                .formParam("hour", "8")
                .formParam("weekday", "MONDAY")
                .post("/me/rhythm")
                .then()
                .statusCode(303);

        MailedLetters.about(fact).arrive(2);
        assertThat(MailedLetters.about(fact).to(RAUL).text()).doesNotContain("en ausencia de");
    }

    @Test
    void readerIsAlertedUntilTheAbsenceBegins() {
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        postAbsence(tomorrow, NEXT_MONTH).then().statusCode(303);

        var before = aFact().answering(own, "nube").publish();

        MailedLetters.about(before).arrive(1);
        DeliveryRows.awaitState(jdbc, before.id(), "ACCEPTED", 1);
        assertThat(MailedLetters.about(before).recipients()).containsExactly(RAUL);

        jdbc.update("update rhythm set away_from = away_from - 1");
        var then = aFact().answering(own, "nube").publish();

        MailedLetters.about(then).arrive(1);
        assertThat(MailedLetters.about(then).recipients()).containsExactly(MARIANA);
        postAbsence(NEXT_MONTH, tomorrow).then().statusCode(400);
        BrowserUser.signedInAs(MARIANA).request().get("/me/rhythm").then().body(containsString("Usted lee por Raúl"));
        postAbsence(tomorrow, "").then().statusCode(400).body(containsString("falta el día en que regresa"));
        postAbsence("", "").then().statusCode(400).body(containsString("no desde cuándo ni hasta cuándo"));
        postAbsence("", "2026-01-01").then().statusCode(400).body(containsString("ya pasó"));
    }

    @Test
    void bothAreAlertedIfTheAbsentReaderWantsIt() {
        setAbsence(NEXT_MONTH, true);

        var fact = aFact().answering(own, "nube").publish();

        MailedLetters.about(fact).arrive(2);
        assertThat(MailedLetters.about(fact).recipients()).containsExactlyInAnyOrder(MARIANA, RAUL);
    }

    @Test
    void deputyWhoIsMemberIsAlertedOnce() {
        setAbsence(NEXT_MONTH, false);

        var fact = aFact().answering(CLOUD, "nube").publish();

        MailedLetters.about(fact).arrive(1);
        assertThat(MailedLetters.about(fact).recipients()).containsExactly(MARIANA);
        assertThat(MailedLetters.about(fact).to(MARIANA).text()).doesNotContain("en ausencia de");
    }

    @Test
    void deputyWhoStopsByLinkIsNotAlertedAndTheAlertGoesOn() {
        setAbsence(NEXT_MONTH, false);
        var first = aFact().answering(own, "nube").publish();
        MailedLetters.about(first).arrive(1);
        var link = MailedLetters.about(first)
                .to(MARIANA)
                .header("List-Unsubscribe")
                .replaceAll("[<>]", "");

        BrowserUser.signedOut()
                .request()
                .post(link.substring("http://localhost:8081".length()))
                .then()
                .statusCode(200);
        var second = aFact().answering(own, "nube").publish();

        DeliveryRows.awaitState(jdbc, second.id(), "WITHDRAWN", 1);
        DeliveryRows.awaitState(jdbc, second.id(), "DUE", 1);
        assertThat(jdbc.list("select state from watch where id = ?", row -> row.getString(1), own))
                .containsExactly("ACTIVE");
    }

    @Test
    void returnedReaderIsAlertedAndTheDeputyIsNot() {
        setAbsence(LocalDate.now(ZoneOffset.UTC).toString(), false);

        var fact = aFact().answering(own, "nube").publish();

        MailedLetters.about(fact).arrive(1);
        DeliveryRows.awaitState(jdbc, fact.id(), "ACCEPTED", 1);
        assertThat(MailedLetters.about(fact).recipients()).containsExactly(RAUL);
    }

    private Response postAbsence(String day, String until) {
        return raul.request()
                .formParam("frequency", "AT_ONCE")
                .formParam("zone", "UTC")
                .formParam("hour", "8")
                .formParam("weekday", "MONDAY")
                .formParam("away-from", day)
                .formParam("back-on", until)
                .formParam("deputy", MARIANAS_ID)
                .post("/me/rhythm");
    }

    private void setAbsence(String until, boolean both) {
        var form = raul.request()
                .formParam("frequency", "AT_ONCE")
                .formParam("zone", "UTC")
                .formParam("hour", "8")
                .formParam("weekday", "MONDAY")
                .formParam("back-on", until)
                .formParam("deputy", MARIANAS_ID);
        (both ? form.formParam("both", "yes") : form).post("/me/rhythm").then().statusCode(303);
    }
}
