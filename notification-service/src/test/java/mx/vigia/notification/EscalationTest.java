package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.CLOUD;
import static mx.vigia.notification.TestFacts.MARIANA;
import static mx.vigia.notification.TestFacts.RAUL;
import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The secretary is reminded once of an urgent alert that no member of the committee has answered; not if somebody did.
 */
@FullServiceTest
class EscalationTest {
    private static final String WITHOUT_ANSWER = "nadie del comité ha dado acuse";

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void noSignInLinksRequested() {
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @AfterEach
    void resetQuietHoursAndMutes() {
        jdbc.update("delete from rhythm");
        jdbc.update("delete from mute where dossier in (select dossier from fact where kind = 'waived')");
    }

    @Test
    void onlyTheSecretaryIsRemindedAndOnlyOnce() {
        var fact = publishWaiver();
        MailedLetters.about(fact).arrive(2);

        makeReminderDue(fact);

        MailedLetters.about(fact).saying(WITHOUT_ANSWER).arrive(1);
        makeReminderDue(fact);
        var next = aFact().answering(CLOUD, "nube").publish();
        MailedLetters.about(next).arrive(2);
        assertThat(MailedLetters.about(fact).saying(WITHOUT_ANSWER).recipients())
                .containsExactly(RAUL);
        assertThat(MailedLetters.about(fact).saying(WITHOUT_ANSWER).to(RAUL).subject())
                .startsWith("Sin acuse · Nube e Infra");
        assertThat(MailedLetters.about(fact).saying(WITHOUT_ANSWER).to(RAUL).header("X-Vigia-Fact"))
                .isEmpty();
        BrowserUser.signedInAs(RAUL)
                .request()
                .get("/ledger")
                .then()
                .body(containsString("recordatorio por correo a " + RAUL));
        assertThat(jdbc.list(
                        "select d.state from delivery d join notice n on n.id = d.notice_id where n.fact_id = ?",
                        row -> row.getString(1),
                        fact.id()))
                .containsOnly("ACCEPTED");
    }

    @Test
    void noticeAnsweredByAMemberIsNotEscalated() {
        var fact = publishWaiver();
        MailedLetters.about(fact).arrive(2);
        var mariana = BrowserUser.signedInAs(MARIANA);
        var page = "/ledger/"
                + jdbc.one(
                        "select n.id from notice n join account a on a.id = n.recipient"
                                + " where n.fact_id = ? and a.address = ?",
                        row -> row.getString(1),
                        fact.id(),
                        MARIANA);
        mariana.request().get(page).then().body(containsString("Enterado"));

        mariana.request().post(page + "/answer").then().statusCode(303);

        mariana.request().get(page).then().body(not(containsString("Enterado")));
        makeReminderDue(fact);
        var other = publishWaiver();
        makeReminderDue(other);
        MailedLetters.about(other).saying(WITHOUT_ANSWER).arrive(1);
        assertThat(MailedLetters.about(fact).saying(WITHOUT_ANSWER).all()).isEmpty();
    }

    @Test
    void reminderWaitsForTheSecretarysQuietHoursUnlessUrgentPasses() {
        var fact = publishWaiver();
        MailedLetters.about(fact).arrive(2);
        setQuietHours(RAUL);

        makeReminderDue(fact);

        await().atMost(SOON).until(() -> reminders(fact, "and held") == 1);
        assertThat(MailedLetters.about(fact).saying(WITHOUT_ANSWER).all()).isEmpty();
        jdbc.update("update rhythm set urgent_passes = true");
        jdbc.update("update letter set next_attempt = now() where held");
        MailedLetters.about(fact).saying(WITHOUT_ANSWER).arrive(1);
    }

    @Test
    void committeePageShowsThatNoOneCanBeReminded() {
        var fact = publishWaiver();
        MailedLetters.about(fact).arrive(2);
        var page = "/committees/"
                + jdbc.one("select committee_id from watch where id = ?", row -> row.getString(1), CLOUD);
        var raul = BrowserUser.signedInAs(RAUL);
        raul.request().get(page).then().body(not(containsString("sin nadie a quien recordarlo")));
        mute(RAUL, fact);
        mute(MARIANA, fact);

        makeReminderDue(fact);

        await().atMost(SOON).until(() -> jdbc.exists("select 1 from alarm where fact_id = ? and unreached", fact.id()));
        raul.request()
                .get(page)
                .then()
                .body(containsString("sin nadie a quien recordarlo"), containsString("/bills/" + fact.dossier()));
        assertThat(reminders(fact, "")).isZero();
        jdbc.update("update alarm set answered_at = now() where fact_id = ?", fact.id());
    }

    @Test
    void whatIsNotUrgentRaisesNoAlarm() {
        var fact = aFact().answering(CLOUD, "nube").publish();
        MailedLetters.about(fact).arrive(2);

        assertThat(jdbc.list("select 1 from alarm where fact_id = ?", row -> 1, fact.id()))
                .isEmpty();
    }

    private static TestFacts publishWaiver() {
        return aFact().with("kind", "waived")
                .with("before", Map.of("stage", "REFERRED"))
                .answering(CLOUD, "nube")
                .publish();
    }

    /** Sets quiet hours of the reader from now on for two hours. */
    private void setQuietHours(String reader) {
        var hour = Instant.now().atOffset(ZoneOffset.UTC).getHour();
        jdbc.update(
                "insert into rhythm (account_id, zone, quiet_from, quiet_until) select id, 'UTC', ?, ? from account where address = ?",
                hour,
                (hour + 2) % 24,
                reader);
    }

    private void mute(String reader, TestFacts fact) {
        jdbc.update(
                "insert into mute (account_id, dossier, muted_at) select id, ?::uuid, now() from account where address = ?",
                fact.dossier(),
                reader);
    }

    private int reminders(TestFacts fact, String that) {
        return jdbc.one(
                "select count(*) from letter l join notice n on n.id = l.reminds_of where n.fact_id = ? " + that,
                row -> row.getInt(1),
                fact.id());
    }

    private void makeReminderDue(TestFacts fact) {
        await().atMost(SOON)
                .until(() -> jdbc.update(
                                "update alarm set remind_at = now() - interval '1 second' where fact_id = ?", fact.id())
                        == 1);
    }
}
