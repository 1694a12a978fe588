package mx.vigia.analysis.dossier.manual;

import io.quarkus.qute.TemplateData;
import mx.vigia.platform.text.PrintableText;

/**
 * A person's reason for an action or decision, in words for others to read: of an entry, a correction, a link and the
 * undoing of any of them.
 */
@TemplateData(namespace = "reason")
public final class EditReason {
    /** The maximum number of characters of a reason, wherever it is given. */
    public static final int MAX_LENGTH = 1_000;

    private EditReason() {}

    /** Whether this is a valid reason. */
    public static boolean isValid(String given) {
        if (given == null) {
            return false;
        }
        var reason = given.strip();
        return reason.codePointCount(0, reason.length()) <= MAX_LENGTH && PrintableText.is(given);
    }
}
