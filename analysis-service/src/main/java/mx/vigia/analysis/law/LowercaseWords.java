package mx.vigia.analysis.law;

import java.util.Set;

/** Connecting words that are in lower case within a law's name. */
final class LowercaseWords {
    private static final Set<String> WORDS = WordSet.of(
            "a al ante con contra de del e el en entre la las lo los o para por que se sin sobre su sus u un una y"
                    + " y/o");

    private LowercaseWords() {}

    static boolean word(String folded) {
        return WORDS.contains(folded);
    }

    /** Whether a cut word may be the beginning of such a word. */
    static boolean isStartOfWord(String part) {
        return WORDS.stream().anyMatch(word -> word.startsWith(part));
    }
}
