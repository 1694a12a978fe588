package mx.vigia.analysis.linking.actor;

import java.util.Comparator;
import java.util.Locale;

/** Chooses which of two spellings of a name is shown: mixed case before all capitals, accents before none. */
final class PreferredSpelling {
    private static final Comparator<String> SPELLING_ORDER = Comparator.comparing(
                    (String name) -> name.equals(name.toUpperCase(Locale.ROOT)))
            .thenComparing(name -> -countAccents(name))
            .thenComparing(Comparator.naturalOrder());

    private PreferredSpelling() {}

    /** Returns the better of two spellings. */
    static String betterOf(String one, String other) {
        return SPELLING_ORDER.compare(one, other) <= 0 ? one : other;
    }

    /** Returns the name without titles and remarks in brackets, in the order written. */
    static String clean(String written) {
        return NameReading.stripTitlesAndRemarks(written);
    }

    private static long countAccents(String name) {
        return name.chars().filter(letter -> letter > 127).count();
    }
}
