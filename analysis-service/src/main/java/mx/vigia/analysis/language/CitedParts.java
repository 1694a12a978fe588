package mx.vigia.analysis.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Skips the cited parts of an article, such as <em>fracción II, inciso b, segundo párrafo</em>: bills are indexed by
 * the article they change, whichever part is meant.
 */
public final class CitedParts {
    private static final Set<String> PART_NAMES = Set.of(
            "fraccion",
            "fracciones",
            "inciso",
            "incisos",
            "parrafo",
            "parrafos",
            "apartado",
            "apartados",
            "numeral",
            "paragraph");
    private static final String ORDINAL_REGEX =
            "(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?|ultim[oa]|unic[oa]";
    private static final Pattern ORDINAL_PATTERN = Pattern.compile(ORDINAL_REGEX);
    private static final Pattern PART_NUMBER_PATTERN = Pattern.compile("[ivxlc]{1,8}|[a-z]|\\d{1,3}|" + ORDINAL_REGEX);
    private static final Set<String> CONJUNCTIONS = Set.of("y", "e", "and");

    private CitedParts() {}

    /** Returns the index after all parts named from this index on. */
    public static int after(List<String> words, int from) {
        int at = from;
        while (matchesAt(PART_NAMES, words, at) && matchesAt(PART_NUMBER_PATTERN, words, at + 1)
                || matchesAt(ORDINAL_PATTERN, words, at) && matchesAt(PART_NAMES, words, at + 1)) {
            at += 2;
            while (matchesAt(CONJUNCTIONS, words, at) && matchesAt(PART_NUMBER_PATTERN, words, at + 1)) {
                at += 2;
            }
        }
        return at;
    }

    private static boolean matchesAt(Set<String> known, List<String> words, int at) {
        return at < words.size() && known.contains(words.get(at));
    }

    private static boolean matchesAt(Pattern form, List<String> words, int at) {
        return at < words.size() && form.matcher(words.get(at)).matches();
    }
}
