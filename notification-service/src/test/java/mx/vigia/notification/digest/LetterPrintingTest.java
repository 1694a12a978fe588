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
 * Letters are printed exactly once, with concurrent or crashing printers. Test notices are due in a year no other
 * printer covers.
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
    void insertAccounts() {
        for (var person : people) {
            jdbc.update(
                    "insert into account (id, address, name, language) values (?, ?, 'Quien lee', 'ES')",
                    person,
                    "prensa." + person + "@ami.example");
        }
    }

    @AfterEach
    void deleteTestData() {
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
    void twoReplicasPrintEachNoticeExactlyOnce() throws Exception {
        for (var person : people) {
            insertDueNotices(person, 25);
        }

        try (var replicas = Executors.newFixedThreadPool(2)) {
            Callable<Integer> printing = () -> printAll(letterPrinter());
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
        insertDueNotices(people.getFirst(), 3);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> {
                    letterPrinter().printDue(THEN);
                    throw new IllegalStateException("killed");
                }))
                .hasMessageContaining("killed");
        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isZero();

        printAll(letterPrinter());
        printAll(letterPrinter());

        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isOne();
        assertThat(count("select count(*) from notice where recipient = any (?) and letter_id is not null"))
                .isEqualTo(3);
    }

    @Test
    void withdrawnLetterOfTheSameNoticesIsDueAgain() {
        insertDueNotices(people.getFirst(), 2);
        printAll(letterPrinter());
        jdbc.update("update letter set state = 'WITHDRAWN', settled_at = now() where recipient = any (?)", people);
        jdbc.update("update notice set letter_id = null where recipient = any (?)", people);

        assertThat(letterPrinter().print(THEN.plus(TenMinuteDigestConfig.LONG))).isOne();

        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isOne();
        assertThat(count("""
                select count(*) from notice n join letter l on l.id = n.letter_id and l.state <> 'WITHDRAWN'
                where n.recipient = any (?)""")).isEqualTo(2);
    }

    @Test
    void laterNoticesAreGatheredIntoOneDelayedLetter() {
        insertDueNotices(people.getFirst(), 1);
        printAll(letterPrinter());
        insertDueNotices(people.getFirst(), 4);

        assertThat(printAll(letterPrinter())).isZero();
        jdbc.update("update letter set state = 'ACCEPTED' where recipient = any (?)", people);
        letterPrinter().print(THEN.plus(TenMinuteDigestConfig.LONG).minusSeconds(1));
        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isOne();
        letterPrinter().print(THEN.plus(TenMinuteDigestConfig.LONG));

        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isEqualTo(2);
    }

    @Test
    void laterNoticesAreGatheredWhileTheServerIsDown() {
        insertDueNotices(people.getFirst(), 1);
        printAll(letterPrinter());
        jdbc.update(
                "update letter set state = 'DUE', attempts = 40, next_attempt = now() + interval '1 day' where recipient = any (?)",
                people);

        for (var hour = 1; hour <= 12; hour++) {
            insertDueNotices(people.getFirst(), 1);
            letterPrinter().print(THEN.plus(Duration.ofHours(hour)));
        }

        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .isOne();
        jdbc.update("update letter set refusals = 5 where recipient = any (?)", people);
        letterPrinter().print(THEN.plus(Duration.ofHours(13)));
        assertThat(count("select count(*) from letter where recipient = any (?)"))
                .as("it is the letter that the server refuses")
                .isEqualTo(2);
    }

    @Test
    void backlogOfOneReaderDelaysNoOtherReader() {
        insertDueNotices(people.getFirst(), 2_000);
        insertDueNotices(people.get(1), 1);

        letterPrinter().print(THEN);
        letterPrinter().print(THEN);

        assertThat(count("select count(distinct recipient) from letter where recipient = any (?)"))
                .isEqualTo(2);
    }

    @Test
    void lockedRecipientIsSkipped() {
        insertDueNotices(people.getFirst(), 1);
        insertDueNotices(people.get(1), 1);

        QuarkusTransaction.requiringNew().call(() -> {
            jdbc.list("select id from account where id = ? for no key update", row -> 0, people.getFirst());
            return QuarkusTransaction.requiringNew().call(() -> letterPrinter().printDue(THEN));
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
        insertDueNotices(spoilt, 1);
        insertDueNotices(people.get(1), 1);
        insertDueNotices(people.get(2), 1);

        assertThat(letterPrinter().print(THEN)).isEqualTo(2);
        assertThat(count("select count(*) from notice where recipient = any (?) and set_aside"))
                .isOne();
        jdbc.update("delete from rhythm where account_id = ?", spoilt);
        assertThat(letterPrinter().print(THEN.plusSeconds(60))).isZero();
        assertThat(letterPrinter().print(THEN.plus(Duration.ofMinutes(5)))).isOne();

        assertThat(count("select count(*) from notice where recipient = any (?) and (set_aside or letter_id is null)"))
                .isZero();
    }

    @Test
    void matchThatRevertsBeforePrintingIsLeftOut() {
        var reader = people.getFirst();
        var watch = watch(reader);
        var came = UUID.randomUUID();
        var gone = UUID.randomUUID();
        insertMatchChanges(reader, came, watch, "details-changed", "newly", "no-longer");
        insertMatchChanges(reader, gone, watch, "details-changed", "no-longer", "newly", "no-longer");

        letterPrinter().print(THEN);

        assertThat(printedMatchChanges(came)).isEmpty();
        assertThat(printedMatchChanges(gone)).containsExactly("no-longer");
        assertThat(count("select count(*) from notice where recipient = any (?) and fell = 'EVENED_OUT'"))
                .isEqualTo(4);
    }

    @Test
    void wantedKindIsPrintedWithItsOutcome() {
        var reader = people.getFirst();
        var bill = UUID.randomUUID();
        insertMatchChanges(reader, bill, watch(reader), "passed", "newly", "no-longer");

        letterPrinter().print(THEN);

        assertThat(printedMatchChanges(bill)).containsExactly("newly", "no-longer");
    }

    @Test
    void unreadableFactDoesNotStopTheUrgencyRefresh() {
        insertDueNotices(people.getFirst(), 2);
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

    /** Inserts successive facts of one bill with these match changes. */
    private void insertMatchChanges(UUID reader, UUID bill, UUID watch, String kind, String... turns) {
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

    private List<String> printedMatchChanges(UUID bill) {
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

    private DigestLetterPrinter letterPrinter() {
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

    private void insertDueNotices(UUID person, int number) {
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
