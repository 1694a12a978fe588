package mx.vigia.notification.notice;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Whoever carries notices out of the house. */
public interface NoticeSchedule {
    /** Writes down, in the transaction that filed these notices, that each must leave the house, once, from {@code due} on. */
    void scheduleNotices(Collection<UUID> notices, Instant due) throws SQLException;

    /** All parts of a fact have come: what waited for them waits no longer. */
    void releaseWaiting(UUID fact, Instant due) throws SQLException;

    /** To be called after the commit: something is due. */
    void signalDue();
}
