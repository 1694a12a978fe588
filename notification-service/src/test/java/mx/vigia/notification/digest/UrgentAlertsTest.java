package mx.vigia.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.MigratedDatabase;
import mx.vigia.platform.realparts.RealPostgres;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recipients and times of reminders of unanswered urgent alerts. */
class UrgentAlertsTest {
    private static final Instant NIGHT = Instant.parse("2026-11-28T05:00:00Z");

    private static RealPostgres postgres;
    private static Jdbc jdbc;

    private UrgentAlerts urgentAlerts;
    private UUID committee;
    private UUID secretary;
    private UUID member;
    private UUID fact;

    @BeforeAll
    static void createDatabase() {
        postgres = RealPostgres.temporary();
        postgres.createDatabase("alarms");
        MigratedDatabase.migrate(postgres.database("alarms"));
        jdbc = MigratedDatabase.rows(postgres.database("alarms"));
    }

    @AfterAll
    static void closeDatabase() {
        postgres.close();
    }

    @BeforeEach
    void insertWaiverFiledAtNight() {
        urgentAlerts = new UrgentAlerts(
                jdbc, new Escalation(jdbc, new DeliveryPreferencesRepository(jdbc)), new TenMinuteDigestConfig());
        committee = UUID.randomUUID();
        fact = UUID.randomUUID();
        jdbc.update(
                "insert into committee (id, name_es, name_en) values (?, ?, ?)",
                committee,
                "es " + committee,
                "en " + committee);
        jdbc.update("""
                insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at)
                values (?, ?, 'waived', 'x', 1, '{1}', '{}', now())""", fact, fact);
        jdbc.update(
                "insert into watch (id, committee_id, query, kinds, state) values (?, ?, 'x', '{waived}', 'ACTIVE')",
                committee,
                committee);
        secretary = insertMember("SECRETARY");
        member = insertMember("MEMBER");
        urgentAlerts.raise(List.of(fact), NIGHT);
    }

    @Test
    void reminderWaitsForTheResponseTimeOfTheMembers() {
        assertThat(urgentAlerts.remindInTransaction(NIGHT.plus(Duration.ofHours(9))))
                .isZero();

        insertLetter(member, "ACCEPTED", NIGHT.plus(Duration.ofHours(8)));

        assertThat(urgentAlerts.remindInTransaction(
                        NIGHT.plus(Duration.ofHours(10)).minusSeconds(1)))
                .isZero();
        assertThat(urgentAlerts.remindInTransaction(NIGHT.plus(Duration.ofHours(10))))
                .isOne();
        assertThat(urgentAlerts.remindInTransaction(NIGHT.plus(Duration.ofHours(11))))
                .isZero();
        assertThat(reminded()).containsExactly(secretary);
    }

    @Test
    void laterUrgencyRequestsAcknowledgement() {
        insertLetter(member, "ACCEPTED", NIGHT.minus(Duration.ofDays(5)));

        assertThat(urgentAlerts.remindInTransaction(NIGHT.plus(Duration.ofHours(1))))
                .isZero();
        assertThat(urgentAlerts.remindInTransaction(NIGHT.plus(Duration.ofHours(2))))
                .isOne();
    }

    @Test
    void undeliverableLettersTriggerTheReminderAtOnce() {
        insertLetter(member, "UNDELIVERABLE", NIGHT);
        insertLetter(secretary, "UNDELIVERABLE", NIGHT);

        assertThat(urgentAlerts.remindInTransaction(NIGHT.plus(Duration.ofMinutes(1))))
                .isOne();
    }

    @Test
    void membersAreRemindedIfTheSecretaryMutedTheBill() {
        insertLetter(member, "ACCEPTED", NIGHT);
        jdbc.update("insert into mute (account_id, dossier, muted_at) values (?, ?, now())", secretary, fact);

        assertThat(urgentAlerts.remindInTransaction(NIGHT.plus(Duration.ofHours(2))))
                .isOne();
        assertThat(reminded()).containsExactly(member);
    }

    @Test
    void deputyOfAnAbsentSecretaryIsRemindedFirst() {
        var deputy = insertMember("MEMBER");
        insertLetter(deputy, "ACCEPTED", NIGHT);
        jdbc.update(
                "insert into rhythm (account_id, back_on, deputy, deputy_only) values (?, '2026-12-24', ?::uuid, true)",
                secretary,
                deputy);

        assertThat(urgentAlerts.remindInTransaction(NIGHT.plus(Duration.ofHours(2))))
                .isOne();
        assertThat(reminded()).containsExactly(deputy);
    }

    @Test
    void missingReminderRecipientIsRecorded() {
        insertLetter(member, "ACCEPTED", NIGHT);
        for (var person : List.of(secretary, member)) {
            jdbc.update(
                    "insert into watch_stop (watch_id, account_id, stopped_at) values (?, ?, now())",
                    committee,
                    person);
        }

        assertThat(urgentAlerts.remindInTransaction(NIGHT.plus(Duration.ofHours(2))))
                .isZero();
        assertThat(urgentAlerts.findUnreached(committee, NIGHT))
                .containsExactly(new UrgentAlerts.Unreached(fact, "x", NIGHT));
        assertThat(urgentAlerts.findUnreached(committee, NIGHT.plusSeconds(1))).isEmpty();
    }

    /** A member with a notice of the fact, on no letter yet. */
    private UUID insertMember(String role) {
        var person = UUID.randomUUID();
        jdbc.update(
                "insert into account (id, address, name, language) values (?, ?, 'x', 'ES')",
                person,
                person + "@ami.example");
        jdbc.update(
                "insert into membership (committee_id, account_id, role) values (?, ?, ?)", committee, person, role);
        jdbc.update(
                "insert into notice (id, recipient, fact_id, filed_at) values (?, ?, ?, now())", person, person, fact);
        jdbc.update(
                "insert into notice_reason (notice_id, watch_id, found, asked) values (?, ?, '[]', 'x')",
                person,
                committee);
        return person;
    }

    private void insertLetter(UUID person, String state, Instant settled) {
        jdbc.update("""
                insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt, settled_at)
                values (?, ?, 'AT_ONCE', now(), now(), ?, now(), now(), ?)""", person, person, state, settled);
        jdbc.update("update notice set letter_id = ? where id = ?", person, person);
    }

    private List<UUID> reminded() {
        return jdbc.list(
                "select l.recipient from letter l join notice n on n.id = l.reminds_of where n.fact_id = ?",
                row -> row.getObject(1, UUID.class),
                fact);
    }
}
