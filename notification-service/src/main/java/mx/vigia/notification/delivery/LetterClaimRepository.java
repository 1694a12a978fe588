package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.letter.LetterHeader;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The rows of letters owed: who has claimed which, and until when. */
@ApplicationScoped
class LetterClaimRepository {
    private static final SqlFunction<LetterClaim> CLAIM = row -> {
        var cover = new LetterHeader(
                row.getObject(1, UUID.class),
                Frequency.valueOf(row.getString(2)),
                row.getTimestamp(3).toInstant(),
                row.getTimestamp(4).toInstant(),
                DateWords.zone(Optional.ofNullable(row.getString(11)).orElse("")),
                row.getBoolean(8));
        return new LetterClaim(
                cover,
                row.getObject(9, UUID.class),
                row.getInt(5),
                row.getInt(6),
                row.getTimestamp(7).toInstant(),
                row.getBoolean(10));
    };

    /** After so many attempts a letter holds back no later ones: with other contents these may pass. */
    private static final int ATTEMPTS_IN_ORDER = 4;

    /**
     * Whether an earlier immediate letter of the same reader is not sent yet: whether it waits, is being sent or is
     * tried again. One that was tried often, cannot be written or waits for its reader holds back none.
     */
    private static final String EARLIER_OPEN_SQL = """
            exists (select from letter earlier where earlier.state = 'DUE' and earlier.frequency = 'AT_ONCE'
                and earlier.recipient = letter.recipient and letter.frequency = 'AT_ONCE'
                and (earlier.window_until, earlier.id) < (letter.window_until, letter.id)
                and earlier.attempts < %d and earlier.misfires = 0
                and not (earlier.held and earlier.next_attempt > now()))""".formatted(ATTEMPTS_IN_ORDER);

    private final Jdbc jdbc;

    LetterClaimRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims the longest due letters, up to a limit, for the duration of the lease; of the immediate ones of one reader
     * only the first, so that nobody reads that a meeting is cancelled before that it is called. The clock is the
     * database's: replicas whose own clocks differ must not take what another holds.
     */
    List<LetterClaim> claimOldest(Duration lease, int max) {
        return claimOldest(lease, max, "order by next_attempt");
    }

    /**
     * Claims the newest letters of immediate alerts, each reader's in order, so that they wait neither behind the
     * digests of a popular hour nor behind one bill that everybody watches.
     */
    List<LetterClaim> claimFresh(Duration lease, int max) {
        return claimOldest(lease, max, "and frequency = 'AT_ONCE' order by next_attempt desc");
    }

    private List<LetterClaim> claimOldest(Duration lease, int max, String which) {
        return jdbc.list("""
                        with due as (select id, in_doubt from letter
                            where state = 'DUE' and next_attempt <= now() and not %s %s limit ? for update skip locked)
                        update letter l set next_attempt = now() + ?::interval, attempts = attempts + 1, held = false, in_doubt = true
                        from due where l.id = due.id
                        returning l.id, frequency, window_from, window_until, attempts, misfires, owed_at, reminds_of is not null,
                            recipient, due.in_doubt, (select zone from rhythm where account_id = recipient)""".formatted(EARLIER_OPEN_SQL, which), CLAIM, max, lease.toString());
    }

    /** Extends the leases that these claims still hold. */
    void renew(Collection<LetterClaim> claims, Duration lease) {
        jdbc.update(
                """
                update letter l set next_attempt = now() + ?::interval from unnest(?::uuid[], ?::int[]) x (id, attempts)
                where l.id = x.id and l.attempts = x.attempts and l.state = 'DUE'""",
                lease.toString(),
                mapEach(claims, LetterClaim::letter),
                mapEach(claims, claim -> claim.attempts() + ""));
    }

    /**
     * Releases letters that these claims still hold and that were not handed over: they are due as before, and it does
     * not count as an attempt.
     */
    void release(List<LetterClaim> claims) {
        jdbc.update(
                """
                update letter l set next_attempt = now(), attempts = l.attempts - 1, in_doubt = x.in_doubt
                from unnest(?::uuid[], ?::int[], ?::boolean[]) x (id, attempts, in_doubt)
                where l.id = x.id and l.attempts = x.attempts and l.state = 'DUE'""",
                mapEach(claims, LetterClaim::letter),
                mapEach(claims, claim -> claim.attempts() + ""),
                mapEach(claims, claim -> claim.inDoubt() + ""));
    }

    private static <T> List<T> mapEach(Collection<LetterClaim> claims, Function<LetterClaim, T> field) {
        return claims.stream().map(field).toList();
    }
}
