package mx.vigia.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.notice.FactPart;
import mx.vigia.notification.notice.MatchTransition;
import mx.vigia.notification.notice.NoticeRouter;
import mx.vigia.notification.notice.ReceivedFact;
import mx.vigia.notification.notice.WatchMatch;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.store.Jdbc;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One bill watched by 2,000 people, or as many as {@code -Dvigia.many} says. They want a digest, so that only this test
 * prints for them, and their mailboxes are gone, so that no courier sets out.
 */
@FullServiceTest
class PopularBillTest {
    private static final Logger LOG = Logger.getLogger(PopularBillTest.class);
    private static final int MANY = Integer.getInteger("vigia.many", 2_000);
    private static final int PART = 1_000;
    private static final Instant THEN = Instant.parse("2101-03-01T15:00:00Z");

    @Inject
    NoticeRouter desk;

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

    @BeforeEach
    void insertWatchers() {
        jdbc.update("""
                insert into account (id, address, name, language)
                select md5('muchos' || n)::uuid, 'muchos.' || n || '@ami.example', 'Quien lee', 'ES' from generate_series(1, ?) n""", MANY);
        jdbc.update("""
                insert into watch (id, person_id, query, kinds, state, announced_at)
                select id, id, 'agua', '{new}', 'ACTIVE', now() from account where address like 'muchos.%'""");
        jdbc.update(
                "insert into rhythm (account_id, frequency) select id, 'DAILY' from account where address like 'muchos.%'");
        jdbc.update("""
                insert into suppression (address, since, why)
                select address, now(), 'x' from account where address like 'muchos.%'""");
    }

    @AfterEach
    void deleteWatchers() {
        jdbc.update(
                "delete from event_reason where watch_id in (select id from account where address like 'muchos.%')");
        jdbc.update("delete from event where person_id in (select id from account where address like 'muchos.%')");
        jdbc.update(
                "delete from notice_reason where watch_id in (select id from account where address like 'muchos.%')");
        jdbc.update("delete from notice where recipient in (select id from account where address like 'muchos.%')");
        jdbc.update("delete from letter where recipient in (select id from account where address like 'muchos.%')");
        jdbc.update("delete from rhythm where account_id in (select id from account where address like 'muchos.%')");
        jdbc.update("delete from watch where id in (select id from account where address like 'muchos.%')");
        jdbc.update("delete from suppression where address like 'muchos.%'");
        jdbc.update("delete from account where address like 'muchos.%'");
    }

    @Test
    void everyWatcherOfAPopularBillGetsExactlyOneLetter() {
        var begun = System.nanoTime();
        fileAll(TestFacts.aFact());
        LOG.infof("filed for %d people in %s", MANY, Duration.ofNanos(System.nanoTime() - begun));
        jdbc.update(
                "update notice set due_at = ? where recipient in (select id from account where address like 'muchos.%')",
                THEN);
        var another = jdbc.one(
                "update notice set due_at = ? where id = (select id from notice where due_at = ? order by id limit 1) returning recipient",
                row -> row.getObject(1, UUID.class),
                THEN.plusSeconds(5),
                THEN);

        var letterPrinter = new DigestLetterPrinter(
                book,
                rhythms,
                alarms,
                dating,
                new DeliverySignal(),
                new TenMinuteDigestConfig(),
                new SimpleMeterRegistry(),
                Clock.systemUTC());
        var printing = System.nanoTime();
        letterPrinter.print(THEN.plusSeconds(10));
        assertThat(count("letter where recipient = '" + another + "'")).isOne();
        while (letterPrinter.print(THEN.plusSeconds(10)) > 0) {
            // until all are printed
        }
        LOG.infof("printed for %d people in %s", MANY, Duration.ofNanos(System.nanoTime() - printing));

        assertThat(count("letter where recipient in (select id from account where address like 'muchos.%')"))
                .isEqualTo(MANY);
        assertThat(
                        count(
                                "notice where letter_id is not null and recipient in (select id from account where address like 'muchos.%')"))
                .isEqualTo(MANY);
    }

    private void fileAll(TestFacts fact) {
        var parts = Math.ceilDiv(MANY, PART);
        IntStream.range(0, parts)
                .forEach(part -> QuarkusTransaction.requiringNew().timeout(600).call(() -> {
                    desk.file(part(fact, part, parts), THEN);
                    return part;
                }));
    }

    private ReceivedFact part(TestFacts fact, int part, int parts) {
        var watches = jdbc.list(
                "select id from watch where query = 'agua' and id in (select id from account where address like 'muchos.%')"
                        + " order by id limit ? offset ?",
                row -> new WatchMatch(
                        row.getObject(1, UUID.class),
                        List.of(new WatchMatchReason("text", "agua", "")),
                        MatchTransition.NONE),
                PART,
                part * PART);
        return new ReceivedFact(
                fact.id(),
                FactKind.NEW,
                new ReceivedFact.Subject(UUID.fromString(fact.dossier()), "x", "muchos"),
                new ReceivedFact.Arrival(false, false, FactKind.NEW, List.of()),
                new FactPart(part + 1, parts),
                new String(fact.json()),
                watches,
                ReceivedFact.Earlier.NONE);
    }

    private int count(String what) {
        return jdbc.one("select count(*) from " + what, row -> row.getInt(1));
    }
}
