package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mx.vigia.notification.digest.Rhythms;

/**
 * Whether a letter that leaves later than it was meant to still may: its reader's hours of silence, days of rest or absence may have begun since. One that is
 * as fresh as the press left it has been looked at there.
 */
@ApplicationScoped
class Silence {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final DeliveryBook book;
    private final Rhythms rhythms;

    Silence(DeliveryBook book, Rhythms rhythms) {
        this.book = book;
        this.rhythms = rhythms;
    }

    /** Until when its reader is not to be written to; empty where they may be, or something on it passes. */
    Optional<Instant> until(Claim claim, Instant now) throws SQLException {
        if (claim.attempts() == 1 && claim.owed().plus(FRESH).isAfter(now)) {
            return Optional.empty();
        }
        var free = rhythms.of(claim.reader()).free(now);
        return free.isAfter(now) && !book.passes(claim) ? Optional.of(free) : Optional.empty();
    }
}
