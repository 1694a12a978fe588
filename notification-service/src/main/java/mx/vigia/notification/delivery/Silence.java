package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Those of these letters whose readers are not to be written to, until when; where they may be, or something on it passes, a letter is not among them. */
    Map<Claim, Instant> until(List<Claim> claims, Instant now) throws SQLException {
        var late = claims.stream().filter(claim -> !isFresh(claim, now)).toList();
        if (late.isEmpty()) {
            return Map.of();
        }
        var wishes = rhythms.of(late.stream().map(Claim::reader).toList());
        var silent = new HashMap<Claim, Instant>();
        for (var claim : late) {
            var free = wishes.get(claim.reader()).free(now);
            if (free.isAfter(now) && !book.passes(claim)) {
                silent.put(claim, free);
            }
        }
        return silent;
    }

    private static boolean isFresh(Claim claim, Instant now) {
        return claim.attempts() == 1 && claim.owed().plus(FRESH).isAfter(now);
    }
}
