package mx.vigia.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mx.vigia.notification.letter.LetterHeader;
import mx.vigia.platform.time.RetrySchedule;

/**
 * A letter that only this courier may hand over until its lease ends.
 *
 * @param inDoubt whether an earlier attempt may have reached the reader: it is sent again as it is, or not at all
 */
record LetterClaim(LetterHeader cover, UUID reader, int attempts, int misfires, Instant owed, boolean inDoubt) {
    private static final int MAX_DOUBLINGS = 5;

    UUID letter() {
        return cover.id();
    }

    /**
     * Returns a delay that doubles with each attempt, up to 32 times: after an outage of an hour the next try is within
     * minutes.
     */
    Duration retryDelay(Duration first) {
        return RetrySchedule.doubling(first, MAX_DOUBLINGS).after(attempts);
    }

    /** Hashes the letter only, which distinguishes nearly all claims: they are looked up often. */
    @Override
    public int hashCode() {
        return letter().hashCode();
    }
}
