package mx.vigia.notification.letter;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import mx.vigia.notification.watch.Frequency;

/**
 * The data of a letter that do not depend on its content: its period, and the frequency its reader chose.
 *
 * @param id what its Message-ID is made of
 * @param zone the reader's time zone, in which times are shown
 * @param reminds whether it reminds of something urgent, known since {@code from}, that no member of a committee has
 *     answered
 */
public record LetterHeader(UUID id, Frequency frequency, Instant from, Instant until, ZoneId zone, boolean reminds) {
    /** Creates the header of a letter that is no reminder, for a reader in Mexico City. */
    public LetterHeader(UUID id, Frequency frequency, Instant from, Instant until) {
        this(id, frequency, from, until, DateWords.MEXICO, false);
    }
}
