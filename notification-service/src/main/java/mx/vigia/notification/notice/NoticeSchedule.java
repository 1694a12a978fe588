package mx.vigia.notification.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Schedules the sending of notices. */
public interface NoticeSchedule {
    /** Schedules, in the transaction that filed these notices, that each is sent once, from {@code due} on. */
    void scheduleNotices(Collection<UUID> notices, Instant due);

    /** Releases the notices that waited until all parts of a fact were received. */
    void releaseWaiting(UUID fact, Instant due);

    /** Signals, after the commit, that something is due. */
    void signalDue();
}
