package mx.vigia.analysis.dossier.manual;

import java.util.UUID;
import mx.vigia.platform.text.Sha256;

/**
 * Under which name a person sent something: the same name twice is the same act.
 *
 * @param key the name, of the sender's choice
 * @param digest of what was sent
 */
public record SubmissionKey(UUID author, String key, String digest) {
    /** The identifier of the act that comes of it. */
    public UUID act() {
        return Sha256.identifier(author + "|" + key);
    }
}
