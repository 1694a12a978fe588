package mx.vigia.analysis.intake.manual;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import mx.vigia.analysis.bill.Signature;
import mx.vigia.analysis.dossier.manual.Posted;

/**
 * Whose hand it is (an opaque id), and why.
 *
 * @param key under which name it was sent: the same name twice is the same act
 * @param reference where it can be read, or null
 */
public record Hand(UUID author, String key, String reason, String reference) {
    Posted posted(String digest) {
        return new Posted(author, key, digest);
    }

    /** Signed at this moment, as exactly as the database keeps it: what is read again must be what was entered. */
    Signature signed(Instant now) {
        return new Signature(posted("").act(), author, now.truncatedTo(ChronoUnit.MICROS), reason, reference);
    }
}
