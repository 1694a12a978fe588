package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.notification.letter.LetterId;
import mx.vigia.notification.notice.NoticeStatus.Withdrawal;
import mx.vigia.platform.store.Jdbc;

/** The rows of letters that a courier holds, and their outcomes. */
@ApplicationScoped
class DeliveryRepository {
    private static final String CLAIM_VALID_CONDITION =
            " and exists (select from letter l where l.id = notice.letter_id and l.attempts = ? and l.state = 'DUE')";
    private static final int MAX_REMARK_LENGTH = 500;

    private final Jdbc jdbc;

    DeliveryRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the unsent notices on each of these letters, oldest first; or the one of which it reminds. */
    Map<UUID, List<UUID>> findNotices(List<LetterClaim> claims) {
        var letters = claims.stream().map(LetterClaim::letter).toList();
        return jdbc
                .list(
                        """
                select letter, notice from (
                    select letter_id as letter, id as notice, filed_at from notice where letter_id = any (?::uuid[]) and fell is null
                    union select l.id, n.id, n.filed_at from letter l join notice n on n.id = l.reminds_of
                        where l.id = any (?::uuid[]) and n.fell is null) stands
                order by filed_at, notice""",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        letters,
                        letters)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Removes a notice from its letter for good, if this claim still holds it. */
    void withdrawNotice(UUID notice, LetterClaim claim, Withdrawal why) {
        jdbc.update(
                "update notice set fell = ? where id = ? and letter_id = ? and fell is null" + CLAIM_VALID_CONDITION,
                why.name(),
                notice,
                claim.letter(),
                claim.attempts());
    }

    /**
     * Removes a notice from its letter and lets it wait for another, if this claim still holds it: what another courier
     * has sent meanwhile is not printed again.
     */
    void returnNotice(UUID notice, LetterClaim claim, Instant due) {
        jdbc.update(
                "update notice set letter_id = null, due_at = ? where id = ? and letter_id = ?" + CLAIM_VALID_CONDITION,
                due,
                notice,
                claim.letter(),
                claim.attempts());
    }

    /** Moves each of these notices to a letter of its own, if this claim still holds it. */
    void separateNotices(List<UUID> notices, LetterClaim claim) {
        jdbc.update(
                """
                with piece as (
                    select n.id as notice, x.letter, l.recipient, l.window_from, l.window_until, l.owed_at
                    from unnest(?::uuid[], ?::uuid[]) x (notice, letter)
                    join notice n on n.id = x.notice join letter l on l.id = n.letter_id
                    where l.id = ? and l.attempts = ? and l.state = 'DUE' and n.fell is null),
                made as (
                    insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt)
                    select letter, recipient, 'AT_ONCE', window_from, window_until, 'DUE', owed_at, now() from piece
                    on conflict (id) do update set state = 'DUE', next_attempt = now(), settled_at = null)
                update notice n set letter_id = piece.letter from piece where n.id = piece.notice""",
                notices,
                notices.stream().map(List::of).map(LetterId::of).toList(),
                claim.letter(),
                claim.attempts());
    }

    /** Ends a letter that this claim still holds; one claimed by another since is left to that. */
    void endLetter(LetterClaim claim, String state, String remark, Instant now) {
        jdbc.update("""
                update letter set state = ?, remark = ?, settled_at = ?, in_doubt = ?
                where id = ? and attempts = ? and state = 'DUE'""", state, truncate(remark), now, claim.inDoubt(), claim.letter(), claim.attempts());
    }

    /**
     * Ends the letters that these claims still hold, as accepted by a server for this address: later reports are about
     * this address, whatever its reader's is by then. Notices removed from the letter before this attempt were on it
     * only if an earlier one may have arrived.
     */
    void recordAccepted(List<Receipt> receipts) {
        jdbc.update(
                """
                update letter l set state = 'ACCEPTED', remark = x.answer, settled_at = x.at, sent_to = x.address, in_doubt = x.in_doubt
                from unnest(?::uuid[], ?::int[], ?::text[], ?::timestamptz[], ?::text[], ?::boolean[]) x (id, attempts, answer, at, address, in_doubt)
                where l.id = x.id and l.attempts = x.attempts and l.state = 'DUE'""",
                mapEach(receipts, Receipt::letter),
                mapEach(receipts, receipt -> receipt.claim().attempts() + ""),
                mapEach(receipts, receipt -> truncate(receipt.answer())),
                mapEach(receipts, receipt -> receipt.at().toString()),
                mapEach(receipts, receipt -> receipt.to().value()),
                mapEach(receipts, receipt -> receipt.claim().inDoubt() + ""));
    }

    private static <T> List<T> mapEach(List<Receipt> receipts, Function<Receipt, T> field) {
        return receipts.stream().map(field).toList();
    }

    /**
     * Postpones a letter that this claim still holds; {@code misfires} is how often it could not even be written. This
     * attempt did not reach its reader.
     */
    void postpone(LetterClaim claim, int misfires, Duration wait, String why) {
        postpone(claim, misfires, wait, why, claim.inDoubt(), 0);
    }

    /**
     * Postpones a letter that this claim still holds, because its server refused it temporarily, and not because the
     * connection failed.
     */
    void postponeRefused(LetterClaim claim, Duration wait, String why) {
        postpone(claim, claim.misfires(), wait, why, claim.inDoubt(), 1);
    }

    /** Postpones a letter that this claim still holds, and may have reached its reader by this attempt. */
    void postponeInDoubt(LetterClaim claim, Duration wait, String why) {
        postpone(claim, claim.misfires(), wait, why, true, 0);
    }

    private void postpone(LetterClaim claim, int misfires, Duration wait, String why, boolean inDoubt, int refused) {
        jdbc.update("""
                update letter set next_attempt = now() + ?::interval, remark = ?, misfires = ?, in_doubt = ?, refusals = refusals + ?
                where id = ? and attempts = ? and state = 'DUE'""", wait.toString(), truncate(why), misfires, inDoubt, refused, claim.letter(), claim.attempts());
    }

    /**
     * Postpones a letter that this claim still holds, because its reader has paused all its alerts; this does not count
     * as an attempt.
     */
    void postponePaused(LetterClaim claim, Duration wait) {
        jdbc.update("""
                update letter set next_attempt = now() + ?::interval, held = true, attempts = attempts - 1, in_doubt = ?
                where id = ? and attempts = ? and state = 'DUE'""", wait.toString(), claim.inDoubt(), claim.letter(), claim.attempts());
    }

    /**
     * Postpones a letter that this claim still holds, because its reader must not be written to now: its age does not
     * increase meanwhile, and it is given up like any other in the end.
     */
    void rest(LetterClaim claim, Duration wait) {
        jdbc.update("""
                update letter set next_attempt = now() + ?::interval, owed_at = owed_at + ?::interval, held = true,
                    attempts = attempts - 1, in_doubt = ?
                where id = ? and attempts = ? and state = 'DUE'""", wait.toString(), wait.toString(), claim.inDoubt(), claim.letter(), claim.attempts());
    }

    /** Whether a notice on this letter is sent even in quiet hours. */
    boolean hasUrgentNotice(LetterClaim claim) {
        return jdbc.exists(
                "select id from notice where letter_id = ? and fell is null and passes limit 1", claim.letter());
    }

    /** Whether its server refused it at most of the previous attempts; at the others the connection failed. */
    boolean wasMostlyRefused(LetterClaim claim) {
        return jdbc.exists(
                "select id from letter where id = ? and refusals * 2 > ?", claim.letter(), claim.attempts() - 1);
    }

    /** Reopens the letters given up in these claims, to be sent again. */
    void reopen(List<LetterClaim> claims, Duration wait) {
        jdbc.update(
                """
                update letter set state = 'DUE', settled_at = null, next_attempt = now() + ?::interval
                where id = any (?::uuid[]) and state = 'UNDELIVERABLE'""", wait.toString(), claims.stream().map(LetterClaim::letter).toList());
    }

    static String truncate(String remark) {
        var clean = remark.replace('\u0000', ' ');
        return clean.length() > MAX_REMARK_LENGTH ? clean.substring(0, MAX_REMARK_LENGTH) : clean;
    }
}
