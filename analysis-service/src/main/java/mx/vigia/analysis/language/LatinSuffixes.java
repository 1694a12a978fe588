package mx.vigia.analysis.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Latin that tells articles of one number apart (<em>211 Bis</em>, <em>Ter</em>, <em>Octavus</em>): one list to read laws by and to ask by. */
public final class LatinSuffixes {
    /** In the order in which laws use them; some go by several names. */
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

    /** Whether a word, folded, is one of them. */
    static boolean isSuffix(String folded) {
        return ALL_SUFFIXES.contains(folded);
    }

    /** All of them as the alternatives of a pattern that minds no case, with accents or without. */
    public static String toPatternAlternatives() {
        return ALL_SUFFIXES.stream().map(LatinSuffixes::restoreAccents).collect(Collectors.joining("|"));
    }

    private static String restoreAccents(String folded) {
        return folded.replace("a", "[aá]").replace("e", "[eé]");
    }
}
