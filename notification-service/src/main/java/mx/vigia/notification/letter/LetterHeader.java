package mx.vigia.notification.letter;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import mx.vigia.notification.watch.Frequency;

/**
 * What stands on the cover of a letter, whatever is in it: of what time it tells, and how often its reader wants to be told.
 *
 * @param id what its Message-ID is made of
 * @param zone by whose clock its reader is told of moments
 * @param reminds whether it reminds of something urgent, known since {@code from}, to which nobody of a committee has answered
 */
public record LetterHeader(UUID id, Frequency frequency, Instant from, Instant until, ZoneId zone, boolean reminds) {
    /** One that reminds of nothing, for a reader in Mexico City. */
    public LetterHeader(UUID id, Frequency frequency, Instant from, Instant until) {
        this(id, frequency, from, until, DateWords.MEXICO, false);
    }
}
