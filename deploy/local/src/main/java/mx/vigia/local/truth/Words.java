package mx.vigia.local.truth;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts reduced to what makes them the same: small letters without accents, single spaces, no quotes or final stop. */
final class Words {
    private static final Pattern TITLE_HEAD =
            Pattern.compile("^(?:.{0,300}?\\bpor el que se |(?:iniciativa (?:de ley .{0,120}?, )?)?que )");
    private static final int MIN_CORE_LENGTH = 30;

    private Words() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\"'“”‘’«»*]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("[.\\s]+$", "")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what a title says would be done, without the words for the paper that says it: "reforma la ley …" of
     * "Minuta con proyecto de decreto por el que se reforma la Ley …"; empty if that would be too short to be of one
     * matter only.
     */
    static String coreOf(String title) {
        var core = TITLE_HEAD.matcher(of(title)).replaceFirst("");
        return core.length() < MIN_CORE_LENGTH ? "" : core;
    }
}
