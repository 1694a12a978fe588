package mx.vigia.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import mx.vigia.notification.Rows;
import mx.vigia.notification.TellingTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters are printed once, whoever prints and whoever dies over it. What is due here is due in a year in which no other press looks. */
@TellingTest
class PressTest {
    private static final Instant THEN = Instant.parse("2101-03-01T15:00:00Z");

    @Inject
    PressBook book;

    @Inject
    RhythmBook rhythms;

    @Inject
    Alarms alarms;

    @Inject
    Rows rows;

    private final List<UUID> people =
            List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void somePeople() throws SQLException {
        for (var person : people) {
            rows.change(
                    "insert into account (id, address, name, language) values (?, ?, 'Quien lee', 'ES')",
                    person,
                    "prensa." + person + "@ami.example");
        }
    }

    @AfterEach
    void nothingOfItIsLeft() throws SQLException {
        rows.change("delete from notice where recipient = any (?)", people);
        rows.change("delete from letter where recipient = any (?)", people);
        rows.change("delete from account where id = any (?)", people);
        rows.change("delete from fact where site = 'prensa'");
    }

    @Test
    void twoReplicasPrintNothingTwiceAndLeaveNothingOut() throws Exception {
        for (var person : people) {
            due(person, 25);
        }

        try (var replicas = Executors.newFixedThreadPool(2)) {
            Callable<Integer> printing = () -> printAll(press(book, rhythms, alarms));
            for (var printed : replicas.invokeAll(List.of(printing, printing))) {
                printed.get();
            }
        }

        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isEqualTo(people.size());
        assertThat(count("select count(*) from notice where recipient = any (?) and letter_id is not null"))
                .isEqualTo(25 * people.size());
    }

    @Test
    void aPressThatDiesOverItsWorkLeavesAllOfItToTheNext() throws SQLException {
        due(people.getFirst(), 3);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> {
                    press(book, rhythms, alarms).printed(THEN);
                    throw new IllegalStateException("killed");
                }))
                .hasMessageContaining("killed");
        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isZero();

        printAll(press(book, rhythms, alarms));
        printAll(press(book, rhythms, alarms));

        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isOne();
        assertThat(count("select count(*) from notice where recipient = any (?) and letter_id is not null"))
                .isEqualTo(3);
    }

    @Test
    void whatFollowsIsGatheredIntoOneLetterThatLeavesSomeMinutesLater() throws SQLException {
        due(people.getFirst(), 1);
        printAll(press(book, rhythms, alarms));
        due(people.getFirst(), 4);

        assertThat(printAll(press(book, rhythms, alarms))).isZero();
        rows.change("update letter set state = 'ACCEPTED' where recipient = any (?)", people);
        press(book, rhythms, alarms).print(THEN.plus(TenMinutes.LONG).minusSeconds(1));
        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isOne();
        press(book, rhythms, alarms).print(THEN.plus(TenMinutes.LONG));

        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isEqualTo(2);
    }

    @Test
    void oneReadersFloodKeepsNoOtherWaiting() throws SQLException {
        due(people.getFirst(), 2_000);
        due(people.get(1), 1);

        press(book, rhythms, alarms).print(THEN);
        press(book, rhythms, alarms).print(THEN);

        assertThat(count("select count(distinct recipient) from letter where recipient = any (?)"))
                .isEqualTo(2);
    }

    @Test
    void whoIsInAnotherHandIsPassedOverAndTheOthersAreNot() throws SQLException {
        due(people.getFirst(), 1);
        due(people.get(1), 1);

        QuarkusTransaction.requiringNew().call(() -> {
            rows.read("select id from account where id = ? for no key update", row -> 0, people.getFirst());
            return QuarkusTransaction.requiringNew()
                    .call(() -> press(book, rhythms, alarms).printed(THEN));
        });

        assertThat(rows.read(
                        "select recipient from letter where recipient = any (?)",
                        row -> row.getObject(1, UUID.class),
                        people))
                .containsExactly(people.get(1));
    }

    private int printAll(DigestPress press) {
        var all = 0;
        for (var printed = press.print(THEN); printed > 0; printed = press.print(THEN)) {
            all += printed;
        }
        return all;
    }

    private static DigestPress press(PressBook book, RhythmBook rhythms, Alarms alarms) {
        return new DigestPress(book, rhythms, alarms, new Doorbell(), new TenMinutes(), Clock.systemUTC());
    }

    private void due(UUID person, int number) throws SQLException {
        rows.change("""
                with told as (
                    insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at, site)
                    select gen_random_uuid(), gen_random_uuid(), 'new', 'x', 1, '{1}', '{}', now(), 'prensa'
                    from generate_series(1, ?) returning id)
                insert into notice (id, recipient, fact_id, filed_at, due_at)
                select gen_random_uuid(), ?, id, now(), ? from told""", number, person, THEN);
    }

    private int count(String sql) throws SQLException {
        return rows.read(sql, row -> row.getInt(1), people).getFirst();
    }
}
