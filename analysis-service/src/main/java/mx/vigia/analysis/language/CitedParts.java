package mx.vigia.analysis.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is cited of an article, <em>fracción II, inciso b, segundo párrafo</em>: a bill is known by the article that it changes, whichever part of it is meant. */
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

    /** The place behind all parts that are named from this one on. */
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
