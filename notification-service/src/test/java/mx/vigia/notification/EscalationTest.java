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
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Something urgent that no member of a committee answers is brought before its secretary: once, and not where somebody did. */
@FullServiceTest
class EscalationTest {
    private static final String WITHOUT_ANSWER = "nadie del comité ha dado acuse";

    @Inject
    JdbcStatements rows;

    @BeforeEach
    void nobodyHasAskedForALinkYet() throws SQLException {
        rows.change("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @AfterEach
    void everybodyIsThereAgain() throws SQLException {
        rows.change("delete from rhythm");
        rows.change("delete from mute where dossier in (select dossier from fact where kind = 'waived')");
    }

    @Test
    void onlyTheSecretaryIsRemindedAndOnlyOnce() throws SQLException {
        var fact = waived();
        MailedLetters.about(fact).arrive(2);

        late(fact);

        MailedLetters.about(fact).saying(WITHOUT_ANSWER).arrive(1);
        late(fact);
        var next = aFact().answering(CLOUD, "nube").tell();
        MailedLetters.about(next).arrive(2);
        assertThat(MailedLetters.about(fact).saying(WITHOUT_ANSWER).recipients())
                .containsExactly(RAUL);
        assertThat(MailedLetters.about(fact).saying(WITHOUT_ANSWER).to(RAUL).subject())
                .startsWith("Sin acuse · Nube e Infra");
        assertThat(MailedLetters.about(fact).saying(WITHOUT_ANSWER).to(RAUL).header("X-Vigia-Fact"))
                .isEmpty();
        BrowserUser.signedInAs(RAUL)
                .asks()
                .get("/ledger")
                .then()
                .body(containsString("recordatorio por correo a " + RAUL));
        assertThat(rows.read(
                        "select d.state from delivery d join notice n on n.id = d.notice_id where n.fact_id = ?",
                        row -> row.getString(1),
                        fact.id()))
                .containsOnly("ACCEPTED");
    }

    @Test
    void noticeAnsweredByAMemberIsNotEscalated() throws SQLException {
        var fact = waived();
        MailedLetters.about(fact).arrive(2);
        var mariana = BrowserUser.signedInAs(MARIANA);
        var page = "/ledger/"
                + rows.read(
                                "select n.id from notice n join account a on a.id = n.recipient"
                                        + " where n.fact_id = ? and a.address = ?",
                                row -> row.getString(1),
                                fact.id(),
                                MARIANA)
                        .getFirst();
        mariana.asks().get(page).then().body(containsString("Enterado"));

        mariana.asks().post(page + "/answer").then().statusCode(303);

        mariana.asks().get(page).then().body(not(containsString("Enterado")));
        late(fact);
        var other = waived();
        late(other);
        MailedLetters.about(other).saying(WITHOUT_ANSWER).arrive(1);
        assertThat(MailedLetters.about(fact).saying(WITHOUT_ANSWER).all()).isEmpty();
    }

    @Test
    void reminderWaitsForTheSecretarysQuietHoursUnlessUrgentPasses() throws SQLException {
        var fact = waived();
        MailedLetters.about(fact).arrive(2);
        silent(RAUL);

        late(fact);

        await().atMost(SOON).until(() -> reminders(fact, "and held") == 1);
        assertThat(MailedLetters.about(fact).saying(WITHOUT_ANSWER).all()).isEmpty();
        rows.change("update rhythm set urgent_passes = true");
        rows.change("update letter set next_attempt = now() where held");
        MailedLetters.about(fact).saying(WITHOUT_ANSWER).arrive(1);
    }

    @Test
    void committeePageShowsThatNoOneCanBeReminded() throws SQLException {
        var fact = waived();
        MailedLetters.about(fact).arrive(2);
        var page = "/committees/"
                + rows.read("select committee_id from watch where id = ?", row -> row.getString(1), CLOUD)
                        .getFirst();
        var raul = BrowserUser.signedInAs(RAUL);
        raul.asks().get(page).then().body(not(containsString("sin nadie a quien recordarlo")));
        mute(RAUL, fact);
        mute(MARIANA, fact);

        late(fact);

        await().atMost(SOON)
                .until(() -> !rows.read("select 1 from alarm where fact_id = ? and unreached", row -> 1, fact.id())
                        .isEmpty());
        raul.asks()
                .get(page)
                .then()
                .body(containsString("sin nadie a quien recordarlo"), containsString("/bills/" + fact.dossier()));
        assertThat(reminders(fact, "")).isZero();
        rows.change("update alarm set answered_at = now() where fact_id = ?", fact.id());
    }

    @Test
    void whatIsNotUrgentRaisesNoAlarm() throws SQLException {
        var fact = aFact().answering(CLOUD, "nube").tell();
        MailedLetters.about(fact).arrive(2);

        assertThat(rows.read("select 1 from alarm where fact_id = ?", row -> 1, fact.id()))
                .isEmpty();
    }

    private static TestFacts waived() {
        return aFact().with("kind", "waived")
                .with("before", Map.of("stage", "REFERRED"))
                .answering(CLOUD, "nube")
                .tell();
    }

    /** Not to be written to at this hour, nor at the next. */
    private void silent(String reader) throws SQLException {
        var hour = Instant.now().atOffset(ZoneOffset.UTC).getHour();
        rows.change(
                "insert into rhythm (account_id, zone, quiet_from, quiet_until) select id, 'UTC', ?, ? from account where address = ?",
                hour,
                (hour + 2) % 24,
                reader);
    }

    private void mute(String reader, TestFacts fact) throws SQLException {
        rows.change(
                "insert into mute (account_id, dossier, muted_at) select id, ?::uuid, now() from account where address = ?",
                fact.dossier(),
                reader);
    }

    private int reminders(TestFacts fact, String that) throws SQLException {
        return rows.read(
                        "select count(*) from letter l join notice n on n.id = l.reminds_of where n.fact_id = ? "
                                + that,
                        row -> row.getInt(1),
                        fact.id())
                .getFirst();
    }

    private void late(TestFacts fact) {
        await().atMost(SOON)
                .until(() -> rows.change(
                                "update alarm set remind_at = now() - interval '1 second' where fact_id = ?", fact.id())
                        == 1);
    }
}
