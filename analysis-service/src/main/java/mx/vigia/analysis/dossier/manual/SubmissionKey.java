package mx.vigia.analysis.dossier.manual;

import java.util.UUID;
import mx.vigia.platform.text.Sha256;

/**
 * Identifies a submission by its author and key: the same key twice is the same edit.
 *
 * @param key the key, chosen by the sender
 * @param digest of the submitted content
 */
public record SubmissionKey(UUID author, String key, String digest) {
    /** Returns the identifier of the resulting edit. */
    public UUID act() {
        return Sha256.identifier(author + "|" + key);
    }
}
