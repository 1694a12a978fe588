package mx.vigia.notification.upkeep.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.TestFacts;
import mx.vigia.platform.store.Jdbc;

/** Inserts aged rows for retention tests, and deletes them. */
@ApplicationScoped
class AgedRecords {
    private static final UUID ENDPOINT = UUID.fromString("0199ef20-0000-7000-8000-000000000062");
    private static final List<String> CLEARED = List.of(
            "delete from attempt where message_id in (select id from message where endpoint_id = '" + ENDPOINT + "')",
            "delete from message where endpoint_id = '" + ENDPOINT + "'",
            "delete from endpoint where id = '" + ENDPOINT + "'",
            "delete from event_horizon");
    private static final List<String> CLEARED_OF_A_FACT = List.of(
            "delete from event_reason where event_id in (select id from event where fact_id = ?)",
            "delete from event where fact_id = ?",
            "delete from opinion where notice_id in (select id from notice where fact_id = ?)",
            "delete from notice_reason where notice_id in (select id from notice where fact_id = ?)",
            "delete from letter where reminds_of in (select id from notice where fact_id = ?)",
            "delete from notice where fact_id = ?",
            "delete from alarm where fact_id = ?",
            "delete from letter where id = ?",
            "delete from fact where id = ?");

    private final Jdbc jdbc;
    private final List<UUID> facts = new ArrayList<>();

    AgedRecords(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts a fact of this age without notices. */
    UUID fact(Duration age) {
        var fact = TestFacts.aFact();
        jdbc.update(
                """
                insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at)
                values (?, ?::uuid, 'new', 'Ley de antaño', 1, '{1}', ?, ?)""",
                fact.id(),
                fact.dossier(),
                new String(fact.json(), StandardCharsets.UTF_8),
                Instant.now().minus(age));
        facts.add(fact.id());
        return fact.id();
    }

    /**
     * Inserts a fact with a notice for Lucía and a letter with its id, rated useful and reminded of; its committee has
     * an alarm for it.
     */
    UUID notifiedFact(Duration age) {
        var fact = fact(age);
        var then = Instant.now().minus(age);
        letter(fact, then);
        jdbc.update(
                "insert into notice (id, recipient, fact_id, filed_at, letter_id, due_at) select ?, id, ?, ?, ?, ? from account where address = ?",
                fact,
                fact,
                then,
                fact,
                then,
                TestFacts.LUCIA);
        jdbc.update(
                "insert into notice_reason (notice_id, watch_id, found, asked) values (?, ?, '[]', 'antaño')",
                fact,
                TestFacts.CYBERSECURITY);
        jdbc.update("insert into opinion (notice_id, useful, given_at) values (?, true, ?)", fact, then);
        jdbc.update("""
                insert into alarm (fact_id, committee_id, raised_at, remind_at, reminded_at)
                select ?, committee_id, ?, ?, ? from watch where id = ?""", fact, then, then, then, TestFacts.CYBERSECURITY);
        var reminder = UUID.randomUUID();
        letter(reminder, then);
        jdbc.update("update letter set reminds_of = ? where id = ?", fact, reminder);
        return fact;
    }

    private void letter(UUID id, Instant then) {
        jdbc.update("""
                insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt, settled_at)
                select ?, id, 'AT_ONCE', ?, ?, 'ACCEPTED', ?, ?, ? from account where address = ?""", id, then, then, then, then, then, TestFacts.LUCIA);
    }

    /**
     * An event of Lucía's so old, brought to an endpoint of hers, which answered; event and message bear the id of
     * their fact.
     */
    UUID event(Duration age) {
        var fact = fact(age);
        var then = Instant.now().minus(age);
        jdbc.update(
                "insert into event (id, fact_id, person_id, filed_at, ready_at) select ?, ?, id, ?, ? from account where address = ?",
                fact,
                fact,
                then,
                then,
                TestFacts.LUCIA);
        jdbc.update(
                "insert into event_reason (event_id, watch_id, found, asked) values (?, ?, '[]', 'antaño')",
                fact,
                TestFacts.CYBERSECURITY);
        message(fact, fact, then);
        return fact;
    }

    /** Inserts a test message of this age. */
    UUID trial(Duration age) {
        var trial = UUID.randomUUID();
        message(trial, null, Instant.now().minus(age));
        return trial;
    }

    private void message(UUID id, UUID event, Instant then) {
        jdbc.update("""
                insert into endpoint (id, person_id, kind, name, address, secret, language, state, form, created_by, created_at, changed_at)
                select ?, id, 'WEBHOOK', 'antaño', '', '', 'ES', 'DELETED', ?, id, ?, ? from account where address = ? on conflict do nothing""", ENDPOINT, ENDPOINT, then, then, TestFacts.LUCIA);
        jdbc.update("""
                insert into message (id, endpoint_id, event_id, state, owed_at, next_attempt, attempts, claims, settled_at)
                values (?, ?, ?::uuid, 'ACCEPTED', ?, ?, 1, 1, ?)""", id, ENDPOINT, event, then, then, then);
        jdbc.update(
                "insert into attempt (message_id, claim, at, status, outcome, remark, millis) values (?, 1, ?, 200, 'accepted', '', 7)",
                id,
                then);
    }

    /** The number of rows of this table with this id in this column. */
    int count(String table, String column, UUID id) {
        return jdbc.one("select count(*) from " + table + " where " + column + " = ?", row -> row.getInt(1), id);
    }

    long number(UUID event) {
        return jdbc.one("select number from event where id = ?", row -> row.getLong(1), event);
    }

    void change(String sql, UUID id) {
        jdbc.update(sql, id);
    }

    void clear() {
        for (var statement : CLEARED) {
            jdbc.update(statement);
        }
        for (var fact : facts) {
            for (var statement : CLEARED_OF_A_FACT) {
                jdbc.update(statement, fact);
            }
        }
        facts.clear();
    }
}
