package mx.vigia.notification.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The last letter that left at once for somebody.
 *
 * @param waits whether the mail server has not taken it yet
 */
record LastLetter(UUID recipient, Instant printed, boolean waits) {
    private static final Duration ANOTHER_LOOK = Duration.ofSeconds(30);

    /** From when on the next may leave: some minutes after this one; and while this one waits, what follows waits too and is gathered. */
    Instant nextFrom(Duration gather, Instant now) {
        var gathered = printed.plus(gather);
        var behind = now.plus(gather.compareTo(ANOTHER_LOOK) < 0 ? gather : ANOTHER_LOOK);
        return waits && gathered.isBefore(behind) ? behind : gathered;
    }
}
