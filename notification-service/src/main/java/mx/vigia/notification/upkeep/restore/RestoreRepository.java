package mx.vigia.notification.upkeep.restore;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.notice.NoticeStatus.Withdrawal;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The rows of restores, and of the notices that they hold. */
@ApplicationScoped
class RestoreRepository {
    /** Events given to programs since the backup have numbers that are not given again. */
    private static final int SKIPPED_EVENT_NUMBERS = 1_000_000;

    private static final SqlFunction<HeldReader> READER = row -> new HeldReader(
            row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getInt(4), Jdbc.instant(row, 5));

    private final Jdbc jdbc;

    RestoreRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    boolean isBegun(Instant asOf) {
        return jdbc.exists("select 1 from restore where as_of = ?", asOf);
    }

    /**
     * Records the restore, in the caller's transaction, and holds what was due by then, once: letters and notices wait
     * for a person, messages to endpoints are withdrawn, reminders count as sent, and all access ends, because it may
     * have been revoked since. Returns the number of notices.
     */
    int begin(Instant asOf, Instant now) {
        if (jdbc.update("insert into restore (as_of, begun_at) values (?, ?) on conflict do nothing", asOf, now) == 0) {
            return 0;
        }
        jdbc.update("""
                update alarm set reminded_at = ?
                where answered_at is null and reminded_at is null and remind_at <= ?""", asOf, asOf);
        jdbc.update(
                "update message set state = 'WITHDRAWN', settled_at = ? where state = 'DUE' and owed_at <= ?",
                now,
                asOf);
        jdbc.update("update access set revoked_at = ? where revoked_at is null", now);
        jdbc.update("update event_counter set last = last + ?", SKIPPED_EVENT_NUMBERS);
        return jdbc.update("""
                with withdrawn as (
                    update letter set state = 'WITHDRAWN', remark = ?, settled_at = ?
                    where state = 'DUE' and owed_at <= ? returning id)
                update notice set fell = ? where fell is null
                and (letter_id in (select id from withdrawn) or letter_id is null and due_at <= ?)""", Withdrawal.HELD_BY_RESTORE.name(), now, asOf, Withdrawal.HELD_BY_RESTORE.name(), asOf);
    }

    /** Returns the people for whom notices are held, by name. */
    List<HeldReader> findHeldReaders() {
        return jdbc.list("""
                select a.id, a.name, a.address, count(*), min(f.taken_at) from notice n
                join account a on a.id = n.recipient join fact f on f.id = n.fact_id
                where n.fell = 'HELD_BY_RESTORE' and a.closed_at is null group by a.id order by a.name, a.id""", READER);
    }

    /** Makes the held notices of a person due now, all on one letter, and returns their number. */
    int release(UUID person, Instant now) {
        return jdbc.update("""
                update notice set fell = null, letter_id = null, set_aside = false, passes = false,
                    frequency = 'DAILY', due_at = ?, slot = ?
                where recipient = ? and fell = ?""", now, now, person, Withdrawal.HELD_BY_RESTORE.name());
    }

    /** Gives up the held notices of a person, and returns their number. */
    int dismiss(UUID person) {
        return jdbc.update(
                "update notice set fell = ? where recipient = ? and fell = ?",
                Withdrawal.DISMISSED.name(),
                person,
                Withdrawal.HELD_BY_RESTORE.name());
    }
}
