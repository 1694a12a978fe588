package mx.vigia.analysis.intake.manual;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.dossier.manual.SubmissionKey;

/**
 * The author of an edit (an opaque id), and the reason.
 *
 * @param key the submission key: the same key twice is the same edit
 * @param reference where it can be read, or null
 */
public record EditAuthor(UUID author, String key, String reason, String reference) {
    SubmissionKey submissionKey(String digest) {
        return new SubmissionKey(author, key, digest);
    }

    /** Returns a signature with this time, in the precision of the database, so that it reads back unchanged. */
    ManualEditSignature signatureAt(Instant now) {
        return new ManualEditSignature(
                submissionKey("").act(), author, now.truncatedTo(ChronoUnit.MICROS), reason, reference);
    }
}
