package mx.vigia.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A letter this courier alone may hand over until its lease ends. */
record Claim(UUID notice, int attempts, Instant owed) {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 12;

    /** Twice as long after each attempt, an hour at most. */
    Duration patience(Duration first) {
        var doubled = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
