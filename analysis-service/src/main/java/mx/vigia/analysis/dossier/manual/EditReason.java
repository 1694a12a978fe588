package mx.vigia.analysis.dossier.manual;

import io.quarkus.qute.TemplateData;
import mx.vigia.platform.text.PrintableText;

/** Why a person did or decided something, in words that others are to read: of an entry, a correction, a link and what takes any of them back. */
@TemplateData(namespace = "reason")
public final class EditReason {
    /** Characters that a reason may have, wherever it is given. */
    public static final int MAX_LENGTH = 1_000;

    private EditReason() {}

    /** Whether this can be somebody's reason. */
    public static boolean isValid(String given) {
        if (given == null) {
            return false;
        }
        var reason = given.strip();
        return reason.codePointCount(0, reason.length()) <= MAX_LENGTH && PrintableText.is(given);
    }
}
