package mx.vigia.analysis.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The Latin suffixes that distinguish articles of one number (<em>211 Bis</em>, <em>Ter</em>, <em>Octavus</em>), shared
 * by law parsing and queries.
 */
public final class LatinSuffixes {
    /** The suffixes in the order laws use them; some have several names. */
    static final List<List<String>> SUFFIXES_IN_ORDER = List.of(
            List.of("bis"),
            List.of("ter"),
            List.of("quater"),
            List.of("quinquies", "quintus"),
            List.of("sexies", "sextus"),
            List.of("septies", "septimus"),
            List.of("octies", "octavus"),
            List.of("nonies", "novies"),
            List.of("decies"),
            List.of("undecies"),
            List.of("duodecies"),
            List.of("terdecies"));

    private static final List<String> MISPRINTED_SUFFIXES = List.of("quarter", "sexties");

    private static final List<String> ALL_SUFFIXES = Stream.concat(
                    SUFFIXES_IN_ORDER.stream().flatMap(List::stream), MISPRINTED_SUFFIXES.stream())
            .toList();

    private LatinSuffixes() {}

    /** Whether a folded word is a Latin suffix. */
    static boolean isSuffix(String folded) {
        return ALL_SUFFIXES.contains(folded);
    }

    /** Returns the place of a folded suffix in the order laws use them, from 1; 0 if the word is none. */
    public static int rank(String folded) {
        return IntStream.range(0, SUFFIXES_IN_ORDER.size())
                .filter(place -> SUFFIXES_IN_ORDER.get(place).contains(folded))
                .map(place -> place + 1)
                .findFirst()
                .orElse(0);
    }

    /** Returns all suffixes as case-insensitive regex alternatives, with or without accents. */
    public static String toPatternAlternatives() {
        return ALL_SUFFIXES.stream().map(LatinSuffixes::restoreAccents).collect(Collectors.joining("|"));
    }

    private static String restoreAccents(String folded) {
        return folded.replace("a", "[aá]").replace("e", "[eé]");
    }
}
