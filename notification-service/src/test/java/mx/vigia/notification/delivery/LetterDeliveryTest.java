package mx.vigia.notification.delivery;

import static mx.vigia.notification.TestFacts.CYBERSECURITY;
import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.letter.LetterHeader;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Delivery of a batch of three letters by one courier. */
@FullServiceTest
class LetterDeliveryTest {
    @Inject
    LetterDelivery carrying;

    @Inject
    MailServerCircuitBreaker line;

    @Inject
    Jdbc jdbc;

    private final TestFacts fact = aFact().of(2).answering(CYBERSECURITY, "seguridad");
    private List<LetterClaim> batch = List.of();

    /** Claims the letters, so that no courier of the service takes them. */
    @BeforeEach
    void claimThreeLetters() {
        fact.publish();
        await().atMost(SOON).until(() -> countNotices("true") == 3);
        jdbc.update("""
                insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt, attempts, in_doubt)
                select id, recipient, 'AT_ONCE', now(), now(), 'DUE', now(), now() + interval '1 hour', 1, true from notice where fact_id = ?""", fact.id());
        jdbc.update("update notice set letter_id = id where fact_id = ?", fact.id());
        batch = jdbc.list(
                "select id, recipient from letter where id in (select letter_id from notice where fact_id = ?) order by id",
                row -> claim(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                fact.id());
    }

    private static LetterClaim claim(UUID letter, UUID reader) {
        var now = Instant.now();
        return new LetterClaim(new LetterHeader(letter, Frequency.AT_ONCE, now, now), reader, 1, 0, now, false);
    }

    @AfterEach
    void deleteLetters() {
        jdbc.update("update notice set fell = 'DELETED', letter_id = null where fact_id = ?", fact.id());
        jdbc.update(
                "delete from letter where id = any (?::uuid[])",
                batch.stream().map(LetterClaim::letter).toList());
        line.recordResponse();
    }

    @Test
    void brokenConnectionLeavesOnlyTheCurrentLetterInDoubt() throws IOException, MessagingException {
        try (var server = new HangingUpServer(".", false);
                var emailCourier = TestCouriers.to(server.port(), Map.of())) {
            QuarkusTransaction.begin(); // so that nobody else takes what is given back
            carrying.deliver(batch, emailCourier);

            assertThat(server.connections()).isOne();
            assertThat(countLetters("attempts = 1 and in_doubt and remark <> ''"))
                    .isOne();
            assertThat(countLetters("attempts = 0 and not in_doubt and next_attempt <= now()"))
                    .isEqualTo(2);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void unreadableNoticeDoesNotDelayTheOthers() throws IOException, MessagingException {
        jdbc.update(
                "update notice_reason set found = 'no list' where notice_id = ?",
                batch.get(1).letter());
        try (var server = new HangingUpServer("QUIT", true);
                var emailCourier = TestCouriers.to(server.port(), Map.of())) {
            carrying.deliver(batch, emailCourier);

            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(countLetters("state = 'ACCEPTED'")).isEqualTo(2));
            assertThat(countLetters("state = 'DUE' and misfires = 1")).isOne();
        }
    }

    @Test
    void mutedNoticeIsWithdrawnAndTheOthersAreSent() throws IOException, MessagingException {
        jdbc.update(
                "insert into mute (account_id, dossier, muted_at) values (?, ?::uuid, now())",
                batch.getFirst().reader(),
                fact.dossier());
        try (var server = new HangingUpServer("QUIT", true);
                var emailCourier = TestCouriers.to(server.port(), Map.of())) {
            carrying.deliver(batch, emailCourier);

            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(countLetters("state = 'ACCEPTED'")).isEqualTo(2));
            assertThat(countLetters("state = 'WITHDRAWN' and remark = 'MUTED'")).isOne();
        } finally {
            jdbc.update("delete from mute where dossier = ?::uuid", fact.dossier());
        }
    }

    private int countNotices(String so) {
        return jdbc.list("select id from notice where fact_id = ? and " + so, row -> 1, fact.id())
                .size();
    }

    private int countLetters(String so) {
        return jdbc.list(
                        "select id from letter where id = any (?::uuid[]) and " + so,
                        row -> 1,
                        batch.stream().map(LetterClaim::letter).toList())
                .size();
    }
}
