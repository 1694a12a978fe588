package mx.vigia.analysis.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is cited of an article, <em>fracción II, inciso b, segundo párrafo</em>: a bill is known by the article that it changes, whichever part of it is meant. */
public final class CitedParts {
    private static final Set<String> SORTS = Set.of(
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
    private static final String ORDINAL =
            "(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?|ultim[oa]|unic[oa]";
    private static final Pattern NTH = Pattern.compile(ORDINAL);
    private static final Pattern WHICH = Pattern.compile("[ivxlc]{1,8}|[a-z]|\\d{1,3}|" + ORDINAL);
    private static final Set<String> JOINING = Set.of("y", "e", "and");

    private CitedParts() {}

    /** The place behind all parts that are named from this one on. */
    public static int after(List<String> words, int from) {
        int at = from;
        while (is(SORTS, words, at) && is(WHICH, words, at + 1) || is(NTH, words, at) && is(SORTS, words, at + 1)) {
            at += 2;
            while (is(JOINING, words, at) && is(WHICH, words, at + 1)) {
                at += 2;
            }
        }
        return at;
    }

    private static boolean is(Set<String> known, List<String> words, int at) {
        return at < words.size() && known.contains(words.get(at));
    }

    private static boolean is(Pattern form, List<String> words, int at) {
        return at < words.size() && form.matcher(words.get(at)).matches();
    }
}
