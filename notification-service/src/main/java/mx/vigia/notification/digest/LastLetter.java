package mx.vigia.notification.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The last immediate letter to a person.
 *
 * @param waits whether the mail server has not accepted it yet
 */
record LastLetter(UUID recipient, Instant printed, boolean waits) {
    private static final Duration PENDING_RECHECK_DELAY = Duration.ofSeconds(30);

    /**
     * Returns when the next may leave: some minutes after this one; and while this one waits, later notices wait too
     * and are gathered.
     */
    Instant nextAllowedAt(Duration gather, Instant now) {
        var gathered = printed.plus(gather);
        var behind = now.plus(gather.compareTo(PENDING_RECHECK_DELAY) < 0 ? gather : PENDING_RECHECK_DELAY);
        return waits && gathered.isBefore(behind) ? behind : gathered;
    }
}
