package mx.vigia.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.notification.notice.MatchTransition;
import mx.vigia.notification.notice.NoticeStatus.Withdrawal;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The rows of notices that wait for a letter, and of printed letters. */
@ApplicationScoped
class LetterRepository {
    /** One of this many is taken from the newest. */
    private static final int NEWEST_SHARE = 10;

    /** After this many refusals the letter is at fault and not the server. */
    private static final int MAX_REFUSALS_OF_SERVER = 4;

    private static final SqlFunction<NetMatchChanges.Turned> TURN = row -> {
        var kind = FactKind.called(row.getString(6)).watchedKind().written();
        return new NetMatchChanges.Turned(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                MatchTransition.called(row.getString(5)),
                List.of((String[]) row.getArray(7).getArray()).contains(kind));
    };

    private static final SqlFunction<LetterComposer.Printed> PRINTED = row -> new LetterComposer.Printed(
            row.getObject(1, UUID.class),
            Frequency.valueOf(row.getString(2)),
            row.getTimestamp(3).toInstant());

    private static final SqlFunction<DueNotice> DUE_NOTICE = row -> new DueNotice(
            row.getObject(1, UUID.class),
            row.getObject(2, UUID.class),
            Frequency.valueOf(row.getString(3)),
            row.getTimestamp(4).toInstant(),
            row.getTimestamp(5).toInstant(),
            row.getBoolean(6));

    private static final SqlFunction<LastLetter> LAST_LETTER = row ->
            new LastLetter(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant(), row.getBoolean(3));

    private final Jdbc jdbc;

    LetterRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks people with the longest due notices, and some with the newest, so that nobody waits behind very many. Until
     * the transaction ends no other process prints for them; people locked by another are skipped.
     */
    List<UUID> lockDueRecipients(Instant now, int max) {
        return jdbc.list("""
                select id from account where id in (
                    (select recipient from notice
                        where letter_id is null and fell is null and due_at <= ? order by due_at limit ?)
                    union (select recipient from notice
                        where letter_id is null and fell is null and due_at <= ? order by due_at desc limit ?))
                for no key update skip locked""", row -> row.getObject(1, UUID.class), now, max, now, Math.ceilDiv(max, NEWEST_SHARE));
    }

    /** Locks this person until the transaction ends, unless another process has them locked. */
    List<UUID> tryLockPerson(UUID person) {
        return jdbc.list(
                "select id from account where id = ? for no key update skip locked",
                row -> row.getObject(1, UUID.class),
                person);
    }

    /** Postpones all that is due to a person for whom nothing can be printed. */
    void postponeAll(UUID person, Instant now, Instant until) {
        jdbc.update("""
                update notice set due_at = ?, set_aside = true
                where recipient = ? and letter_id is null and fell is null and due_at <= ?""", until, person, now);
    }

    /**
     * Returns the reasons of notices due to these people that report a new or ended match, in the order in which they
     * were filed.
     */
    List<NetMatchChanges.Turned> findMatchTurns(List<UUID> people, Instant now) {
        return jdbc.list("""
                select n.id, n.recipient, f.dossier, r.watch_id, r.turn, f.kind, w.kinds
                from notice n join fact f on f.id = n.fact_id join notice_reason r on r.notice_id = n.id join watch w on w.id = r.watch_id
                where n.recipient = any (?::uuid[]) and n.letter_id is null and n.fell is null and n.due_at <= ?
                and not r.alerts_off and exists (select from notice_reason o where o.notice_id = n.id and o.turn <> '')
                order by n.filed_at, n.id""", TURN, people, now);
    }

    /** Removes matches that came and went before anybody was notified. */
    void dropEvenedOut(NetMatchChanges matchChanges) {
        var idle = matchChanges.idle();
        if (!idle.isEmpty()) {
            jdbc.update("update notice set fell = ? where id = any (?::uuid[])", Withdrawal.EVENED_OUT.name(), idle);
        }
        for (var reason : matchChanges.idleReasons()) {
            jdbc.update(
                    "delete from notice_reason where notice_id = ? and watch_id = ?", reason.notice(), reason.watch());
        }
    }

    List<DueNotice> findDueNotices(List<UUID> people, Instant now) {
        return jdbc.list("""
                select id, recipient, frequency, filed_at, coalesce(slot, due_at), passes from notice
                where recipient = any (?::uuid[]) and letter_id is null and fell is null and due_at <= ?
                order by due_at, filed_at, id""", DUE_NOTICE, people, now);
    }

    /**
     * Returns the last immediate letter of each of these people; one that the server has refused several times for
     * itself, or that waits for the end of quiet hours, keeps nothing else back.
     */
    Map<UUID, LastLetter> findLastImmediateLetters(List<UUID> people, Instant now) {
        return jdbc.list("""
                        select person, least(l.owed_at, ?::timestamptz), l.state = 'DUE' and not l.held and l.misfires = 0 and l.refusals <= ?
                        from unnest(?::uuid[]) person cross join lateral (
                            select owed_at, state, held, misfires, refusals from letter
                            where recipient = person and frequency = 'AT_ONCE' order by owed_at desc limit 1) l""", LAST_LETTER, now, MAX_REFUSALS_OF_SERVER, people).stream()
                .collect(Collectors.toMap(LastLetter::recipient, last -> last));
    }

    /** Returns the digests that have left of windows for which something is due to these people again. */
    Set<LetterComposer.Printed> findPrintedDigests(List<UUID> people, Instant now) {
        return new HashSet<>(jdbc.list("""
                select distinct l.recipient, l.frequency, l.window_until from notice n join letter l
                    on l.recipient = n.recipient and l.frequency = n.frequency and l.window_until = n.slot
                where n.recipient = any (?::uuid[]) and n.letter_id is null and n.fell is null and n.due_at <= ?""", PRINTED, people, now));
    }

    /** Postpones these notices, which are not on a letter yet. */
    void postpone(LetterComposer.Waiting waiting) {
        jdbc.update(
                "update notice set due_at = ?, slot = case when ? then ? else slot end where id = any (?::uuid[])",
                waiting.until(),
                waiting.anotherWindow(),
                waiting.until(),
                waiting.notices());
    }

    /**
     * Stores the letters with their notices; where a letter of this window exists already, none is stored, and its
     * notices stay. A withdrawn letter of the same notices is due again.
     */
    int print(List<DigestRun> runs, Instant now) {
        if (!runs.isEmpty()) {
            jdbc.update("""
                    update letter set state = 'DUE', owed_at = ?, next_attempt = now(), settled_at = null
                    where id = any (?::uuid[]) and state = 'WITHDRAWN'""", now, mapEach(runs, DigestRun::letter));
            jdbc.update(
                    """
                    insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt)
                    select x.*, 'DUE', ?, now() from unnest(?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[], ?::timestamptz[]) x
                    on conflict do nothing""",
                    now,
                    mapEach(runs, DigestRun::letter),
                    mapEach(runs, DigestRun::recipient),
                    mapEach(runs, run -> run.frequency().name()),
                    mapEach(runs, run -> run.window().from().toString()),
                    mapEach(runs, run -> run.window().until().toString()));
            jdbc.update(
                    """
                    update notice n set letter_id = x.letter, set_aside = false from unnest(?::uuid[], ?::uuid[]) x (notice, letter)
                    where n.id = x.notice and n.letter_id is null
                        and exists (select from letter l where l.id = x.letter and l.state = 'DUE')""",
                    runs.stream().flatMap(run -> run.notices().stream()).toList(),
                    runs.stream()
                            .flatMap(run -> Collections.nCopies(run.notices().size(), run.letter()).stream())
                            .toList());
        }
        return runs.size();
    }

    private static <T> List<T> mapEach(List<DigestRun> runs, Function<DigestRun, T> field) {
        return runs.stream().map(field).toList();
    }
}
