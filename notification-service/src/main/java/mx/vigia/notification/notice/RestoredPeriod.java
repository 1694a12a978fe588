package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import mx.vigia.notification.notice.NoticeStatus.Withdrawal;
import mx.vigia.platform.store.Jdbc;
import org.jspecify.annotations.Nullable;

/**
 * The time that the database lacks since it was restored: people may have been notified of what was published until its
 * end, so that this is filed and held until a person releases it.
 */
@ApplicationScoped
public class RestoredPeriod {
    private final Jdbc jdbc;
    private volatile boolean settled;
    private volatile @Nullable Instant end;

    RestoredPeriod(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether its recipients may have been notified of what was published then; false if nothing was restored. */
    boolean includes(Instant published) {
        return !published.isAfter(end());
    }

    /**
     * Holds the notices of this fact that may have been sent by the end of the period: those sent at once, and those
     * whose digest was due by then. Others wait for their digest.
     */
    void hold(UUID fact) {
        jdbc.update("""
                update notice set fell = ? where fact_id = ? and letter_id is null and fell is null
                and (frequency = 'AT_ONCE' or due_at <= ?)""", Withdrawal.HELD_BY_RESTORE.name(), fact, end());
    }

    /** Says that this process begins no restore any more: from now on the period is read only once. */
    public void settle() {
        settled = true;
    }

    /** Returns {@link Instant#MIN} if nothing was restored. */
    private Instant end() {
        var known = end;
        if (known == null) {
            var lasting = settled; // before it is read: jobs may file before a restore begins
            known =
                    jdbc
                            .list("select as_of from restore order by as_of desc limit 1", row -> Jdbc.instant(row, 1))
                            .stream()
                            .findFirst()
                            .orElse(Instant.MIN);
            end = lasting ? known : null;
        }
        return known;
    }
}
