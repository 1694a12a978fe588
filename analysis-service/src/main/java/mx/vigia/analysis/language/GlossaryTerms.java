package mx.vigia.analysis.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The terms of digital policy by their first English name, from the glossary that expands search queries. */
public final class GlossaryTerms {
    private static final Map<List<String>, String> ENGLISH_NAMES = read();

    private GlossaryTerms() {}

    /**
     * Returns the English name of a term, if these Spanish words are its whole name; plurals and accents are ignored.
     */
    public static Optional<String> inEnglish(String spanish) {
        return Optional.ofNullable(ENGLISH_NAMES.get(TextAnalyzer.stems(spanish)));
    }

    private static Map<List<String>, String> read() {
        var all = new HashMap<List<String>, String>();
        for (var line : Glossary.lines()) {
            var sides = line.split("\t");
            exact(sides[1])
                    .findFirst()
                    .ifPresent(english ->
                            exact(sides[0]).forEach(name -> all.putIfAbsent(TextAnalyzer.stems(name), english)));
        }
        return all;
    }

    /** Returns the names that mean exactly the term and are not field values. */
    private static Stream<String> exact(String side) {
        return Arrays.stream(side.split("; "))
                .filter(Predicate.not(name -> name.startsWith("(")))
                .filter(Predicate.not(Glossary::isValue));
    }
}
