package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * Finds the federal law whose name is misspelt. A misspelt word is no word of another law's name; otherwise two names
 * that differ in one word are two laws.
 */
final class SimilarNames {
    private static final int MIN_WORDS_TO_MISS_ONE = 5;
    private static final int MIN_WORDS_TO_ADD_ONE = 6;
    private static final int MIN_WORDS_TO_MISTAKE_ONE = 6;
    private static final int LETTERS_OF_MISTAKEN_WORD = 4;
    private static final int LETTERS_PER_MISTAKE = 12;
    private static final int MAX_MISTAKES = 3;

    private final List<Wording> known = new ArrayList<>();
    private final Set<String> vocabulary = new HashSet<>();

    /** The significant words of a name, and the official one. */
    private record Wording(List<String> words, String letters, String official) {}

    SimilarNames(LawCatalog catalog) {
        for (Law law : catalog.all()) {
            add(law.name(), law.name());
            law.otherNames().forEach(other -> add(other, law.name()));
        }
    }

    private void add(String name, String official) {
        List<String> words = words(name);
        known.add(new Wording(words, letters(name), official));
        vocabulary.addAll(words);
    }

    /** Returns the significant words of a name, a repeated one once. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : LawTree.significantWords(name).split(" ")) {
            if (words.isEmpty() || !words.getLast().equals(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static String letters(String name) {
        return TextAnalyzer.fold(name).replaceAll("[^a-z]", "");
    }

    /** Returns the only law with the fewest mistakes, if there is one; none that a text to be issued may resemble. */
    Optional<String> find(String name, boolean issued) {
        List<String> words = words(name);
        String letters = letters(name);
        int fewest = issued ? 1 : MAX_MISTAKES;
        Set<String> best = new HashSet<>();
        for (Wording wording : known) {
            int mistakes = mistakes(words, letters, wording);
            if (mistakes < fewest) {
                best.clear();
                fewest = mistakes;
            }
            if (mistakes == fewest) {
                best.add(wording.official);
            }
        }
        return best.size() == 1 ? Optional.of(best.iterator().next()) : Optional.empty();
    }

    /** Returns the mistakes in a name if it is this one, or more than the most allowed. */
    private int mistakes(List<String> words, String letters, Wording wording) {
        int dividedWrongly = isBrokenWord(words) && SpellingTolerance.distance(letters, wording.letters, 1) <= 1
                ? 1
                : MAX_MISTAKES + 1;
        int others = words.size() == wording.words.size()
                ? spelling(words, wording.words)
                : misses(words, wording.words) ? 2 : MAX_MISTAKES + 1;
        return Math.min(dividedWrongly, others);
    }

    /** Whether a word is no word of any name, so that the words may be divided wrongly. */
    private boolean isBrokenWord(List<String> words) {
        return words.stream().anyMatch(word -> !vocabulary.contains(word));
    }

    private int spelling(List<String> words, List<String> official) {
        int all = 0;
        for (int i = 0; i < words.size() && all <= MAX_MISTAKES; i++) {
            all += words.get(i).equals(official.get(i))
                    ? 0
                    : mistakesInWord(words.get(i), official.get(i), words.size() >= MIN_WORDS_TO_MISTAKE_ONE);
        }
        int most = Math.max(1, String.join("", official).length() / LETTERS_PER_MISTAKE);
        return all <= most ? all : MAX_MISTAKES + 1;
    }

    private int mistakesInWord(String word, String meant, boolean inLongName) {
        if (isOtherNumber(word, meant) || areSameLetters(word, meant)) {
            return 1;
        }
        if (vocabulary.contains(word)) {
            boolean alike = inLongName
                    && meant.length() > LETTERS_OF_MISTAKEN_WORD
                    && word.startsWith(meant.substring(0, LETTERS_OF_MISTAKEN_WORD));
            return alike ? atMost(SpellingTolerance.distance(word, meant, 3), 3) : MAX_MISTAKES + 1;
        }
        int allowed = Math.clamp(meant.length() / 4, 1, 2);
        return atMost(SpellingTolerance.distance(word, meant, allowed), allowed);
    }

    /** Whether two words of some length only differ in the order of their letters. */
    private static boolean areSameLetters(String one, String other) {
        return one.length() >= SpellingTolerance.MIN_WORD_LENGTH
                && one.charAt(0) == other.charAt(0)
                && Arrays.equals(
                        one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    private static int atMost(int distance, int allowed) {
        return distance <= allowed ? distance : MAX_MISTAKES + 1;
    }

    private static boolean isOtherNumber(String one, String other) {
        return (one + "s").equals(other) || (other + "s").equals(one);
    }

    /** Whether a long name lacks one inner word of the official one, or has one more that is no rank. */
    private static boolean misses(List<String> words, List<String> official) {
        boolean lacks = words.size() < official.size();
        List<String> fewer = lacks ? words : official;
        List<String> more = lacks ? official : words;
        if (more.size() != fewer.size() + 1 || fewer.size() < (lacks ? MIN_WORDS_TO_MISS_ONE : MIN_WORDS_TO_ADD_ONE)) {
            return false;
        }
        int same = 0;
        while (same < fewer.size() && fewer.get(same).equals(more.get(same))) {
            same++;
        }
        return same > 1
                && same < fewer.size()
                && (lacks || !LawNameConnectors.isQualifier(more.get(same)))
                && areSame(fewer.subList(same, fewer.size()), more.subList(same + 1, more.size()));
    }

    private static boolean areSame(List<String> some, List<String> others) {
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).equals(others.get(i)) && !isOtherNumber(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is cut: no word of a name nor its singular, but the beginning of one. */
    boolean isCutWord(String folded) {
        boolean whole = vocabulary.contains(folded)
                || vocabulary.contains(folded + "s")
                || folded.matches(".*[aeiou][dlnrz]") && vocabulary.contains(folded + "es");
        return !whole && vocabulary.stream().anyMatch(word -> word.startsWith(folded));
    }
}
