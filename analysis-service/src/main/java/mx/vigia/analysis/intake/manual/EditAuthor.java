package mx.vigia.analysis.intake.manual;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.dossier.manual.SubmissionKey;

/**
 * Whose hand it is (an opaque id), and why.
 *
 * @param key under which name it was sent: the same name twice is the same act
 * @param reference where it can be read, or null
 */
public record EditAuthor(UUID author, String key, String reason, String reference) {
    SubmissionKey submissionKey(String digest) {
        return new SubmissionKey(author, key, digest);
    }

    /** Signed at this moment, as exactly as the database keeps it: what is read again must be what was entered. */
    ManualEditSignature signatureAt(Instant now) {
        return new ManualEditSignature(
                submissionKey("").act(), author, now.truncatedTo(ChronoUnit.MICROS), reason, reference);
    }
}
