package mx.vigia.notification.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.Rows;

/**
 * What is urgent to a committee is answered by any of its members, in Vigía, with a button. What nobody answers in time is brought before the committee's secretary
 * once, as a letter that reminds of their own notice.
 */
@ApplicationScoped
public class Alarms {
    private final Rows rows;
    private final DigestConfig config;

    Alarms(Rows rows, DigestConfig config) {
        this.rows = rows;
        this.config = config;
    }

    /** An alarm that nobody answered. */
    private record Unanswered(UUID fact, UUID committee, Instant raised) {}

    /** Raises one for each committee for whose sake these urgent facts were filed; raising it again changes nothing. */
    void raise(Collection<UUID> urgent, Instant now) throws SQLException {
        if (!urgent.isEmpty()) {
            rows.change("""
                    insert into alarm (fact_id, committee_id, raised_at, remind_at)
                    select distinct n.fact_id, w.committee_id, ?::timestamptz, ?::timestamptz
                    from notice n join notice_reason r on r.notice_id = n.id join watch w on w.id = r.watch_id
                    where n.fact_id = any (?::uuid[]) and w.committee_id is not null on conflict do nothing""", now, now.plus(config.answerWithin()), urgent);
        }
    }

    /** Whether an alarm of this notice waits for an answer of its reader, or of anybody who sits in the same committee. */
    public boolean waits(UUID reader, UUID notice) throws SQLException {
        return !rows.read("select 1 from alarm a where a.answered_at is null and " + MINE, row -> true, notice, reader)
                .isEmpty();
    }

    /** This member knows, and with them their committees. */
    public void answer(UUID reader, UUID notice, Instant now) throws SQLException {
        rows.change(
                "update alarm a set answered_at = ?, answered_by = ? where a.answered_at is null and " + MINE,
                now,
                reader,
                notice,
                reader);
    }

    private static final String MINE = """
            exists (select from notice n join membership m on m.account_id = n.recipient
                where n.id = ? and n.recipient = ? and n.fact_id = a.fact_id and m.committee_id = a.committee_id)""";

    /** Reminds the secretaries of what nobody answered in time; how many letters that are. Two replicas remind nobody twice. */
    int remind(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var letters = 0;
            for (var one : overdue(now)) {
                letters += remind(one, now);
            }
            return letters;
        });
    }

    private List<Unanswered> overdue(Instant now) throws SQLException {
        return rows.read("""
                update alarm a set reminded_at = ? from (
                    select fact_id, committee_id from alarm where answered_at is null and reminded_at is null and remind_at <= ?
                    order by remind_at limit 100 for update skip locked) due
                where a.fact_id = due.fact_id and a.committee_id = due.committee_id
                returning a.fact_id, a.committee_id, a.raised_at""", Alarms::unanswered, now, now);
    }

    private int remind(Unanswered one, Instant now) throws SQLException {
        return rows.change("""
                insert into letter (id, recipient, frequency, window_from, window_until, state, owed_at, next_attempt, reminds_of)
                select gen_random_uuid(), n.recipient, 'AT_ONCE', ?, ?, 'DUE', ?, now(), n.id
                from notice n join membership m on m.account_id = n.recipient and m.committee_id = ? and m.role = 'SECRETARY'
                where n.fact_id = ? and n.fell is null""", one.raised(), now, now, one.committee(), one.fact());
    }

    private static Unanswered unanswered(ResultSet row) throws SQLException {
        return new Unanswered(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getTimestamp(3).toInstant());
    }
}
