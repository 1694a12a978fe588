package mx.vigia.analysis.text.comparison;

import java.util.regex.Pattern;
import mx.vigia.analysis.language.TextAnalyzer;

/** Compares the names of laws as printed in texts. */
final class LawNameComparison {
    private static final Pattern NON_WORD_PATTERN = Pattern.compile("[^\\p{L}\\d]+");

    private LawNameComparison() {}

    /** Whether two names may mean one law; a missing name may mean any. */
    static boolean canBeSameLaw(String one, String other) {
        return one.isEmpty() || other.isEmpty() || normalize(one).equals(normalize(other));
    }

    static String normalize(String name) {
        return NON_WORD_PATTERN.matcher(TextAnalyzer.fold(name)).replaceAll(" ").strip();
    }
}
