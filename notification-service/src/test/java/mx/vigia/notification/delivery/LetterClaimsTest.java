package mx.vigia.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.letter.LetterHeader;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A courier whose claim has expired cannot settle or postpone the letter once another has claimed it. */
@FullServiceTest
class LetterClaimsTest {
    private static final UUID RAUL = UUID.fromString("0199ef00-1111-7000-8000-000000000006");

    private static final UUID MARIANA = UUID.fromString("0199ef00-1111-7000-8000-000000000007");
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final UUID notice = UUID.randomUUID();
    private final LetterHeader cover = new LetterHeader(notice, Frequency.AT_ONCE, Instant.now(), Instant.now());
    private final LetterClaim first = new LetterClaim(cover, RAUL, 1, 0, Instant.now(), false);

    @Inject
    LetterClaimRepository claims;

    @Inject
    DeliveryRepository book;

    @Inject
    DeliveryOutcomeWriter settlement;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void insertLetterClaimedByAnother() {
        sql("insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at) values ('" + notice
                + "', gen_random_uuid(), 'new', 'x', 1, '{1}', '{}', now())");
        sql("insert into notice (id, recipient, fact_id, filed_at) values ('" + notice
                + "', '0199ef00-1111-7000-8000-000000000006', '" + notice + "', now())");
        sql(
                "insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt, attempts)"
                        + " select id, recipient, 'AT_ONCE', now(), now(), 'DUE', now(), now() + interval '1 hour', 2 from notice"
                        + " where id = '" + notice + "'");
        sql("update notice set letter_id = id where id = '" + notice + "'");
    }

    @AfterEach
    void deleteLetter() {
        sql("delete from notice where id = '" + notice + "'");
        sql("delete from letter where id = '" + notice + "'");
        sql("delete from fact where id = '" + notice + "'");
    }

    @Test
    void lateClaimSettlesNothing() {
        book.endLetter(first, "UNDELIVERABLE", "too late", Instant.now());

        assertThat(state()).isEqualTo("DUE");
    }

    @Test
    void lateClaimPostponesNothing() {
        book.postpone(first, 3, Duration.ofDays(9), "too late");
        book.postponePaused(first, Duration.ofDays(9));
        claims.renew(List.of(first), Duration.ofDays(9));
        claims.release(List.of(first));

        assertThat(
                        count(
                                "attempts = 2 and misfires = 0 and not held and next_attempt between now() + interval '30 minutes' and now() + interval '2 hours'"))
                .isOne();
    }

    @Test
    void releasedLetterIsDueAgainAndCountsNoAttempt() {
        sql("update letter set in_doubt = true where id = '" + notice + "'"); // as claiming does
        QuarkusTransaction.begin(); // so that no courier takes it before it is looked at
        try {
            claims.release(List.of(new LetterClaim(cover, RAUL, 2, 0, Instant.now(), false)));

            assertThat(count("attempts = 1 and not in_doubt and next_attempt <= now()"))
                    .isOne();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /**
     * Of a backlog of one reader only the first letter is claimed, whether the newest or the longest due are taken; a
     * letter of another reader waits for none of it.
     */
    @Test
    void backlogOfOneReaderIsClaimedInOrderAndDelaysNoOtherReader() {
        QuarkusTransaction.begin(); // so that no courier takes them before they are looked at
        try {
            sql("update letter set attempts = 4 where id = '" + notice + "'");
            insertDueLetters(RAUL, 2, "2 hours");
            insertDueLetters(RAUL, 200, "1 hour");
            insertDueLetters(MARIANA, 1, "0 hours");

            var claimed = claims.claimFresh(LEASE, 5);
            assertThat(claimed).extracting(LetterClaim::reader).containsExactlyInAnyOrder(RAUL, MARIANA);
            assertThat(claimed)
                    .filteredOn(claim -> claim.reader().equals(RAUL))
                    .extracting(LetterClaim::owed)
                    .allMatch(owed -> owed.isBefore(Instant.now().minus(Duration.ofMinutes(90))));
            assertThat(claims.claimFresh(LEASE, 5)).isEmpty();
            assertThat(claims.claimOldest(LEASE, 5)).isEmpty();

            insertDueLetters(MARIANA, 1, "3 hours");
            assertThat(claims.claimOldest(LEASE, 5))
                    .extracting(LetterClaim::reader)
                    .containsExactly(MARIANA);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void letterTriedOftenOrHeldHoldsBackNoLaterOne() {
        for (var exception : List.of("attempts = 4", "misfires = 1", "held = true", "frequency = 'DAILY'")) {
            QuarkusTransaction.begin();
            try {
                insertDueLetters(RAUL, 1, "0 hours");
                assertThat(claims.claimOldest(LEASE, 5)).isEmpty();

                sql("update letter set " + exception + " where id = '" + notice + "'");
                assertThat(claims.claimOldest(LEASE, 5)).as(exception).hasSize(1);
            } finally {
                QuarkusTransaction.rollback();
            }
        }
    }

    private void insertDueLetters(UUID reader, int letters, String since) {
        sql(
                "insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt, attempts)"
                        + " select gen_random_uuid(), '" + reader
                        + "', 'AT_ONCE', now() - interval '" + since
                        + "', now() - interval '" + since
                        + "', 'DUE', now() - interval '" + since
                        + "', now() - interval '"
                        + since + "', 0 from generate_series(1, " + letters + ")");
    }

    @Test
    void holderSettlesAndGivenUpMayBeResent() {
        var holder = new LetterClaim(cover, RAUL, 2, 0, Instant.now(), false);
        book.endLetter(holder, "UNDELIVERABLE", "unknown", Instant.now());
        assertThat(state()).isEqualTo("UNDELIVERABLE");

        book.reopen(List.of(holder), Duration.ofHours(1));

        assertThat(state()).isEqualTo("DUE");
        assertThat(count("settled_at is null and next_attempt > now()")).isOne();
    }

    @Test
    void acceptedLetterStaysInDoubtOnlyIfItWasBefore() {
        sql("update letter set in_doubt = true where id = '" + notice + "'"); // as claiming does
        book.recordAccepted(List.of(receipt(false)));

        assertThat(count("state = 'ACCEPTED' and not in_doubt")).isOne();

        sql("update letter set state = 'DUE' where id = '" + notice + "'");
        book.recordAccepted(List.of(receipt(true)));

        assertThat(count("state = 'ACCEPTED' and in_doubt")).isOne();
    }

    @Test
    void failingNoticeIsGivenUp() {
        settlement.recordMisfire(
                new LetterClaim(cover, RAUL, 2, 4, Instant.now(), false),
                new IllegalStateException("a courier stumbled"));

        assertThat(state()).isEqualTo("UNDELIVERABLE");
        assertThat(count("id = (select letter_id from notice where id = '" + notice + "')"))
                .isOne();
    }

    private Receipt receipt(boolean inDoubt) {
        return new Receipt(
                new LetterClaim(cover, RAUL, 2, 0, Instant.now(), inDoubt),
                new EmailAddress("raul@ami.example"),
                "250 taken",
                Instant.now());
    }

    private String state() {
        return jdbc.one("select state from letter where id = '" + notice + "'", row -> row.getString(1));
    }

    private int count(String where) {
        return jdbc.one("select count(*) from letter where id = '" + notice + "' and " + where, row -> row.getInt(1));
    }

    private void sql(String statement) {
        jdbc.execute(statement);
    }
}
