package mx.vigia.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Letters are printed once, whoever prints and whoever dies over it. What is due here is due in a year in which no
 * other press looks.
 */
@FullServiceTest
class LetterPrintingTest {
    private static final Instant THEN = Instant.parse("2101-03-01T15:00:00Z");

    @Inject
    LetterRepository book;

    @Inject
    DeliveryPreferencesRepository rhythms;

    @Inject
    UrgentAlerts alarms;

    @Inject
    NoticeScheduler dating;

    @Inject
    Jdbc jdbc;

    private final List<UUID> people =
            List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void somePeople() {
        for (var person : people) {
            jdbc.update(
                    "insert into account (id, address, name, language) values (?, ?, 'Quien lee', 'ES')",
                    person,
                    "prensa." + person + "@ami.example");
        }
    }

    @AfterEach
    void nothingOfItIsLeft() {
        jdbc.update(
                "delete from notice_reason where notice_id in (select id from notice where recipient = any (?))",
                people);
        jdbc.update("delete from notice where recipient = any (?)", people);
        jdbc.update("delete from watch where person_id = any (?)", people);
        jdbc.update("delete from rhythm where account_id = any (?)", people);
        jdbc.update("delete from letter where recipient = any (?)", people);
        jdbc.update("delete from account where id = any (?)", people);
        jdbc.update("delete from fact where site = 'prensa'");
    }

    @Test
    void twoReplicasPrintNothingTwiceAndLeaveNothingOut() throws Exception {
        for (var person : people) {
            due(person, 25);
        }

        try (var replicas = Executors.newFixedThreadPool(2)) {
            Callable<Integer> printing = () -> printAll(press());
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
    void crashedPrinterLeavesItsWorkToTheNext() {
        due(people.getFirst(), 3);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> {
                    press().printDue(THEN);
                    throw new IllegalStateException("killed");
                }))
                .hasMessageContaining("killed");
        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isZero();

        printAll(press());
        printAll(press());

        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isOne();
        assertThat(count("select count(*) from notice where recipient = any (?) and letter_id is not null"))
                .isEqualTo(3);
    }

    @Test
    void whatFollowsIsGatheredIntoOneLetterThatLeavesSomeMinutesLater() {
        due(people.getFirst(), 1);
        printAll(press());
        due(people.getFirst(), 4);

        assertThat(printAll(press())).isZero();
        jdbc.update("update letter set state = 'ACCEPTED' where recipient = any (?)", people);
        press().print(THEN.plus(TenMinuteDigestConfig.LONG).minusSeconds(1));
        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isOne();
        press().print(THEN.plus(TenMinuteDigestConfig.LONG));

        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isEqualTo(2);
    }

    @Test
    void laterNoticesAreGatheredWhileTheServerIsDown() {
        due(people.getFirst(), 1);
        printAll(press());
        jdbc.update(
                "update letter set state = 'DUE', attempts = 40, next_attempt = now() + interval '1 day' where recipient = any (?)",
                people);

        for (var hour = 1; hour <= 12; hour++) {
            due(people.getFirst(), 1);
            press().print(THEN.plus(Duration.ofHours(hour)));
        }

        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isOne();
        jdbc.update("update letter set refusals = 5 where recipient = any (?)", people);
        press().print(THEN.plus(Duration.ofHours(13)));
        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .as("it is the letter that the server refuses")
                .isEqualTo(2);
    }

    @Test
    void oneReadersFloodKeepsNoOtherWaiting() {
        due(people.getFirst(), 2_000);
        due(people.get(1), 1);

        press().print(THEN);
        press().print(THEN);

        assertThat(count("select count(distinct recipient) from letter where recipient = any (?)"))
                .isEqualTo(2);
    }

    @Test
    void lockedRecipientIsSkipped() {
        due(people.getFirst(), 1);
        due(people.get(1), 1);

        QuarkusTransaction.requiringNew().call(() -> {
            jdbc.list("select id from account where id = ? for no key update", row -> 0, people.getFirst());
            return QuarkusTransaction.requiringNew().call(() -> press().printDue(THEN));
        });

        assertThat(jdbc.list(
                        "select recipient from letter where recipient = any (?)",
                        row -> row.getObject(1, UUID.class),
                        people))
                .containsExactly(people.get(1));
    }

    @Test
    void unprintableLetterIsRetriedWithoutDelayingOthers() {
        var spoilt = people.getFirst();
        jdbc.update("insert into rhythm (account_id, back_on) values (?, 'infinity')", spoilt);
        due(spoilt, 1);
        due(people.get(1), 1);
        due(people.get(2), 1);

        assertThat(press().print(THEN)).isEqualTo(2);
        assertThat(count("select count(*) from notice where recipient = any (?) and set_aside"))
                .isOne();
        jdbc.update("delete from rhythm where account_id = ?", spoilt);
        assertThat(press().print(THEN.plusSeconds(60))).isZero();
        assertThat(press().print(THEN.plus(Duration.ofMinutes(5)))).isOne();

        assertThat(count("select count(*) from notice where recipient = any (?) and (set_aside or letter_id is null)"))
                .isZero();
    }

    @Test
    void matchThatRevertsBeforeTheLetterIsLeftOut() {
        var reader = people.getFirst();
        var watch = watch(reader);
        var came = UUID.randomUUID();
        var gone = UUID.randomUUID();
        turned(reader, came, watch, "details-changed", "newly", "no-longer");
        turned(reader, gone, watch, "details-changed", "no-longer", "newly", "no-longer");

        press().print(THEN);

        assertThat(told(came)).isEmpty();
        assertThat(told(gone)).containsExactly("no-longer");
        assertThat(count("select count(*) from notice where recipient = any (?) and fell = 'EVENED_OUT'"))
                .isEqualTo(4);
    }

    @Test
    void wantedKindIsPrintedWithItsOutcome() {
        var reader = people.getFirst();
        var bill = UUID.randomUUID();
        turned(reader, bill, watch(reader), "passed", "newly", "no-longer");

        press().print(THEN);

        assertThat(told(bill)).containsExactly("newly", "no-longer");
    }

    @Test
    void oneFactThatCannotBeReadKeepsNoOtherFromBecomingUrgent() {
        due(people.getFirst(), 2);
        jdbc.update("update notice set due_at = null where recipient = ?", people.getFirst());
        jdbc.update("""
                update fact set kind = 'waived', told = 'no fact', urgent_on = '2101-03-01'
                where site = 'prensa' and id in (select fact_id from notice where recipient = ?)""", people.getFirst());

        assertThat(dating.refreshUrgency(THEN)).isGreaterThanOrEqualTo(2);
    }

    private UUID watch(UUID reader) {
        var watch = UUID.randomUUID();
        jdbc.update("""
                insert into watch (id, person_id, query, kinds, state, announced_at)
                values (?, ?, 'prensa', '{new,passed}', 'ACTIVE', now())""", watch, reader);
        return watch;
    }

    /** Of one bill, facts of this kind by which it turned so, one after the other. */
    private void turned(UUID reader, UUID bill, UUID watch, String kind, String... turns) {
        for (var place = 0; place < turns.length; place++) {
            jdbc.update("""
                    with told as (
                        insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at, site)
                        values (gen_random_uuid(), ?, ?, 'x', 1, '{1}', '{}', now(), 'prensa') returning id),
                    filed as (
                        insert into notice (id, recipient, fact_id, filed_at, due_at)
                        select gen_random_uuid(), ?, id, ?, ? from told returning id)
                    insert into notice_reason (notice_id, watch_id, found, turn, asked) select id, ?, '[]', ?, 'prensa' from filed""", bill, kind, reader, THEN.plusSeconds(place - 60), THEN, watch, turns[place]);
        }
    }

    private List<String> told(UUID bill) {
        return jdbc.list("""
                select r.turn from notice n join fact f on f.id = n.fact_id join notice_reason r on r.notice_id = n.id
                where f.dossier = ? and n.letter_id is not null order by n.filed_at""", row -> row.getString(1), bill);
    }

    private int printAll(DigestLetterPrinter letterPrinter) {
        var all = 0;
        for (var printed = letterPrinter.print(THEN); printed > 0; printed = letterPrinter.print(THEN)) {
            all += printed;
        }
        return all;
    }

    private DigestLetterPrinter press() {
        return new DigestLetterPrinter(
                book,
                rhythms,
                alarms,
                dating,
                new DeliverySignal(),
                new TenMinuteDigestConfig(),
                new SimpleMeterRegistry(),
                Clock.systemUTC());
    }

    private void due(UUID person, int number) {
        jdbc.update("""
                with told as (
                    insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at, site)
                    select gen_random_uuid(), gen_random_uuid(), 'new', 'x', 1, '{1}', '{}', now(), 'prensa'
                    from generate_series(1, ?) returning id)
                insert into notice (id, recipient, fact_id, filed_at, due_at)
                select gen_random_uuid(), ?, id, now(), ? from told""", number, person, THEN);
    }

    private int count(String sql) {
        return jdbc.one(sql, row -> row.getInt(1), people);
    }
}
