package mx.vigia.analysis.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The terms of digital policy by their first English name, from the glossary that search widens questions by. */
public final class GlossaryTerms {
    private static final Map<List<String>, String> ENGLISH_NAMES = read();

    private GlossaryTerms() {}

    /** What these Spanish words are called in English, if they are the whole name of one term; plurals and accents do not count. */
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

    /** The names that mean no more than the term, and are no values of fields. */
    private static Stream<String> exact(String side) {
        return Arrays.stream(side.split("; "))
                .filter(Predicate.not(name -> name.startsWith("(")))
                .filter(Predicate.not(Glossary::isValue));
    }
}
