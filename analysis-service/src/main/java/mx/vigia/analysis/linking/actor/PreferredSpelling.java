package mx.vigia.analysis.linking.actor;

import java.util.Comparator;
import java.util.Locale;

/** Which of two spellings of one name is shown: small letters before capitals alone, accents before none. */
final class PreferredSpelling {
    private static final Comparator<String> SPELLING_ORDER = Comparator.comparing(
                    (String name) -> name.equals(name.toUpperCase(Locale.ROOT)))
            .thenComparing(name -> -countAccents(name))
            .thenComparing(Comparator.naturalOrder());

    private PreferredSpelling() {}

    /** The better of the two, of which one may be null. */
    static String betterOf(String one, String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return SPELLING_ORDER.compare(one, other) <= 0 ? one : other;
    }

    /** Without titles and remarks in brackets, in the order in which it was written. */
    static String clean(String written) {
        return NameReading.stripTitlesAndRemarks(written);
    }

    private static long countAccents(String name) {
        return name.chars().filter(letter -> letter > 127).count();
    }
}
