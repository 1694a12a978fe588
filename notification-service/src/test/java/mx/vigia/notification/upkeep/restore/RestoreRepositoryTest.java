package mx.vigia.notification.upkeep.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mx.vigia.notification.MigratedDatabase;
import mx.vigia.platform.realparts.RealPostgres;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a restore holds of what the backup had still to send. */
class RestoreRepositoryTest {
    private static final Instant AS_OF = Instant.parse("2026-12-01T15:00:00Z");
    private static final Instant NOW = AS_OF.plus(Duration.ofHours(2));

    private static RealPostgres postgres;
    private static Jdbc jdbc;

    private RestoreRepository restores;
    private UUID person;

    @BeforeAll
    static void createDatabase() {
        postgres = RealPostgres.temporary();
        postgres.createDatabase("restored");
        MigratedDatabase.migrate(postgres.database("restored"));
        jdbc = MigratedDatabase.rows(postgres.database("restored"));
    }

    @AfterAll
    static void closeDatabase() {
        postgres.close();
    }

    @BeforeEach
    void insertPerson() {
        restores = new RestoreRepository(jdbc);
        person = UUID.randomUUID();
        jdbc.update("delete from restore");
        jdbc.update(
                "insert into account (id, address, name, language) values (?, ?, 'Quien lee', 'ES')",
                person,
                person + "@ami.example");
    }

    @Test
    void whatWasDueByThenIsHeldAndTheRestIsSent() {
        var printed = insertLetter("DUE", AS_OF.minusSeconds(60));
        var sent = insertLetter("ACCEPTED", AS_OF.minusSeconds(60));
        var nextMorning = insertLetter("DUE", AS_OF.plusSeconds(60));
        var gathered = insertNotice(AS_OF);
        var nextDigest = insertNotice(AS_OF.plusSeconds(1));

        restores.begin(AS_OF, NOW);

        assertThat(outcomeOf(printed)).isEqualTo("WITHDRAWN_IN_DOUBT");
        assertThat(outcomeOf(gathered)).isEqualTo("WITHDRAWN_IN_DOUBT");
        assertThat(outcomeOf(sent)).isEqualTo("ACCEPTED");
        assertThat(outcomeOf(nextMorning)).isEqualTo("DUE");
        assertThat(outcomeOf(nextDigest)).isEqualTo("DUE");
        assertThat(restores.findHeldReaders())
                .filteredOn(reader -> reader.person().equals(person))
                .extracting(HeldReader::notices)
                .containsExactly(2);
    }

    @Test
    void allAccessEndsBecauseItMayHaveBeenRevokedSince() {
        jdbc.update("""
                insert into access (hash, subject, roles, committees, granted_at, expires_at)
                values (?, ?, '{}', '{}', ?, ?)""", person.toString(), person, AS_OF.minusSeconds(9), NOW.plusSeconds(9));

        restores.begin(AS_OF, NOW);

        assertThat(jdbc.exists("select 1 from access where hash = ? and revoked_at = ?", person.toString(), NOW))
                .isTrue();
    }

    @Test
    void repeatedStartHoldsNothingOfWhatWasReleased() {
        var notice = insertNotice(AS_OF);

        assertThat(restores.begin(AS_OF, NOW)).isPositive();
        assertThat(restores.release(person, AS_OF)).isOne();
        assertThat(restores.begin(AS_OF, NOW)).isZero();

        assertThat(outcomeOf(notice)).isEqualTo("DUE");
        assertThat(restores.isBegun(AS_OF)).isTrue();
        assertThat(restores.release(person, NOW)).isZero();
    }

    @Test
    void dismissedNoticesCannotBeReleased() {
        insertNotice(AS_OF);
        restores.begin(AS_OF, NOW);

        assertThat(restores.dismiss(person)).isOne();

        assertThat(restores.dismiss(person)).isZero();
        assertThat(restores.release(person, NOW)).isZero();
    }

    @Test
    void reminderThatWasDueByThenCountsAsSent() {
        var fact = fact(insertNotice(AS_OF.plusSeconds(60)));
        var later = fact(insertNotice(AS_OF.plusSeconds(60)));
        var committee = insertCommittee();
        insertAlarm(fact, committee, AS_OF);
        insertAlarm(later, committee, AS_OF.plusSeconds(1));

        restores.begin(AS_OF, NOW);

        assertThat(jdbc.list(
                        "select fact_id from alarm where reminded_at is null and committee_id = ?",
                        row -> row.getObject(1, UUID.class),
                        committee))
                .containsExactly(later);
    }

    @Test
    void messageToAnEndpointIsWithdrawnAndNoEventNumberIsGivenTwice() {
        var before = jdbc.one("select last from event_counter", row -> row.getLong(1));
        var message = insertMessage(AS_OF);

        restores.begin(AS_OF, NOW);

        assertThat(jdbc.exists("select 1 from message where id = ? and state = 'WITHDRAWN'", message))
                .isTrue();
        assertThat(jdbc.exists("select 1 from event_counter where last > ?", before + 100_000))
                .isTrue();
    }

    private UUID insertNotice(Instant due) {
        var fact = UUID.randomUUID();
        jdbc.update("""
                insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at)
                values (?, ?, 'new', 'x', 1, '{1}', '{}', ?)""", fact, fact, AS_OF);
        var notice = UUID.randomUUID();
        jdbc.update(
                "insert into notice (id, recipient, fact_id, filed_at, due_at) values (?, ?, ?, ?, ?)",
                notice,
                person,
                fact,
                due,
                due);
        return notice;
    }

    private UUID insertLetter(String state, Instant owed) {
        var notice = insertNotice(owed);
        var letter = UUID.randomUUID();
        jdbc.update("""
                insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt)
                values (?, ?, 'AT_ONCE', ?, ?, ?, ?, ?)""", letter, person, owed, owed, state, owed, owed);
        jdbc.update("update notice set letter_id = ? where id = ?", letter, notice);
        return notice;
    }

    private UUID insertCommittee() {
        var committee = UUID.randomUUID();
        jdbc.update(
                "insert into committee (id, name_es, name_en) values (?, ?, ?)",
                committee,
                "es " + committee,
                "en " + committee);
        return committee;
    }

    private void insertAlarm(UUID fact, UUID committee, Instant remind) {
        jdbc.update(
                "insert into alarm (fact_id, committee_id, raised_at, remind_at) values (?, ?, ?, ?)",
                fact,
                committee,
                AS_OF.minusSeconds(60),
                remind);
    }

    private UUID insertMessage(Instant owed) {
        jdbc.update("""
                insert into endpoint (id, person_id, kind, name, address, secret, language, state, form, created_by, created_at, changed_at)
                values (?, ?, 'WEBHOOK', 'x', '', '', 'ES', 'ON', ?, ?, ?, ?)""", person, person, person, person, owed, owed);
        var message = UUID.randomUUID();
        jdbc.update(
                "insert into message (id, endpoint_id, state, owed_at, next_attempt) values (?, ?, 'DUE', ?, ?)",
                message,
                person,
                owed,
                owed);
        return message;
    }

    private UUID fact(UUID notice) {
        return jdbc.one("select fact_id from notice where id = ?", row -> row.getObject(1, UUID.class), notice);
    }

    private String outcomeOf(UUID notice) {
        return jdbc.one("select stands from delivery where notice_id = ?", row -> row.getString(1), notice);
    }
}
