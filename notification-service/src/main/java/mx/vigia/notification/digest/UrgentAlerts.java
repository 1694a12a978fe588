package mx.vigia.notification.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.letter.LetterId;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import org.jboss.logging.Logger;

/**
 * Urgent alerts of committees, which any member answers in Vigía with a button. If one is not answered in time, counted
 * from the first letter that reached a member, the committee's secretary is reminded once, by a letter about their own
 * notice; where no secretary can be reminded, {@link Escalation} decides who is.
 */
@ApplicationScoped
public class UrgentAlerts {
    private static final Logger LOG = Logger.getLogger(UrgentAlerts.class);

    private static final int MAX_UNREACHED = 10;

    private final Jdbc jdbc;
    private final Escalation escalation;
    private final DigestConfig config;

    UrgentAlerts(Jdbc jdbc, Escalation escalation, DigestConfig config) {
        this.jdbc = jdbc;
        this.escalation = escalation;
        this.config = config;
    }

    /** An unanswered urgent alert. */
    record Unanswered(UUID fact, UUID committee, Instant raised) {}

    /**
     * An urgent alert that was not answered and of which nobody could be reminded: the bill, its title, and when it was
     * found to be urgent.
     */
    public record Unreached(UUID bill, String title, Instant raised) {}

    /** Raises an alert for each committee for which these urgent facts were filed; it is idempotent. */
    void raise(Collection<UUID> urgent, Instant now) {
        if (!urgent.isEmpty()) {
            jdbc.update("""
                    insert into alarm (fact_id, committee_id, raised_at)
                    select distinct n.fact_id, w.committee_id, ?::timestamptz
                    from notice n join notice_reason r on r.notice_id = n.id join watch w on w.id = r.watch_id
                    where n.fact_id = any (?::uuid[]) and w.committee_id is not null and not r.alerts_off on conflict do nothing""", now, urgent);
        }
    }

    /**
     * Whether an alert of this notice waits for an answer of its reader, or of another member of the same committee.
     */
    public boolean isUnanswered(UUID reader, UUID notice) {
        return jdbc.exists(
                "select 1 from alarm a where a.answered_at is null and " + OWN_ALERT_CONDITION, notice, reader);
    }

    /** Answers the alert by this member, for all their committees. */
    public void recordAnswer(UUID reader, UUID notice, Instant now) {
        jdbc.update(
                "update alarm a set answered_at = ?, answered_by = ? where a.answered_at is null and "
                        + OWN_ALERT_CONDITION,
                now,
                reader,
                notice,
                reader);
    }

    private static final String OWN_ALERT_CONDITION = """
            exists (select from notice n join membership m on m.account_id = n.recipient
                where n.id = ? and n.recipient = ? and n.fact_id = a.fact_id and m.committee_id = a.committee_id)""";

    private static final SqlFunction<Unreached> UNREACHED = row -> new Unreached(
            row.getObject(1, UUID.class), row.getString(2), row.getTimestamp(3).toInstant());

    private static final SqlFunction<Unanswered> UNANSWERED = row -> new Unanswered(
            row.getObject(1, UUID.class),
            row.getObject(2, UUID.class),
            row.getTimestamp(3).toInstant());

    /**
     * Returns the alerts of this committee since then that were not answered and of which nobody could be reminded,
     * latest first.
     */
    public List<Unreached> findUnreached(UUID committee, Instant since) {
        return jdbc.list("""
                select f.dossier, f.title, a.raised_at from alarm a join fact f on f.id = a.fact_id
                where a.committee_id = ? and a.unreached and a.answered_at is null and a.raised_at >= ?
                order by a.raised_at desc, f.id limit ?""", UNREACHED, committee, since, MAX_UNREACHED);
    }

    /** Reminds of unanswered alerts; returns the number of letters. Safe with several replicas. */
    int remind(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> remindInTransaction(now));
    }

    /** Reminds in the caller's transaction. */
    int remindInTransaction(Instant now) {
        startReminderClock(now);
        var letters = 0;
        for (var one : claimOverdue(now)) {
            letters += remind(one, now);
        }
        return letters;
    }

    /**
     * Starts the time to answer at the first letter that a member received. Where no letter is on its way any more and
     * none arrived, there is nothing to wait for.
     */
    private void startReminderClock(Instant now) {
        jdbc.update("""
                update alarm a set remind_at = case when told.first is null then ? else greatest(told.first, a.raised_at) + ?::interval end
                from alarm open cross join lateral (
                    select min(l.settled_at) filter (where l.state = 'ACCEPTED' and n.fell is null) as first,
                        bool_or(n.fell = 'HELD_BY_RESTORE' or n.fell is null and (l.id is null or l.state = 'DUE')) as under_way
                    from membership m join notice n on n.recipient = m.account_id and n.fact_id = open.fact_id
                    left join letter l on l.id = n.letter_id where m.committee_id = open.committee_id) told
                where open.answered_at is null and open.reminded_at is null and open.remind_at is null
                and (told.first is not null or told.under_way is not true)
                and a.fact_id = open.fact_id and a.committee_id = open.committee_id and a.remind_at is null""", now, config.answerWithin().toString());
    }

    private List<Unanswered> claimOverdue(Instant now) {
        return jdbc.list("""
                update alarm a set reminded_at = ? from (
                    select fact_id, committee_id from alarm where answered_at is null and reminded_at is null and remind_at <= ?
                    order by remind_at limit 100 for update skip locked) due
                where a.fact_id = due.fact_id and a.committee_id = due.committee_id
                returning a.fact_id, a.committee_id, a.raised_at""", UNANSWERED, now, now);
    }

    private int remind(Unanswered one, Instant now) {
        var notices = escalation.of(one, now);
        if (notices.isEmpty()) {
            markUnreached(one);
            return 0;
        }
        return jdbc.update("""
                insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt, reminds_of)
                select x.letter, n.recipient, 'AT_ONCE', ?, ?, 'DUE', ?, now(), n.id
                from unnest(?::uuid[], ?::uuid[]) x (letter, notice) join notice n on n.id = x.notice
                on conflict do nothing""", one.raised(), now, now, letters(one, notices), notices);
    }

    private static List<UUID> letters(Unanswered one, List<UUID> notices) {
        return notices.stream()
                .map(notice -> LetterId.ofReminder(notice, one.committee()))
                .toList();
    }

    private void markUnreached(Unanswered one) {
        LOG.warnf("Urgent alert has no one to remind: committee=%s fact=%s", one.committee(), one.fact());
        jdbc.update(
                "update alarm set unreached = true where fact_id = ? and committee_id = ?",
                one.fact(),
                one.committee());
    }
}
