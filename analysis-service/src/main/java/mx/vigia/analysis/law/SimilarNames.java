package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the federal law whose name is misspelt. A misspelt word is no word of another law's name; otherwise two names
 * that differ in one word are two laws.
 */
final class SimilarNames {
    private static final int MIN_WORDS_TO_MISS_ONE = 6;
    private static final int LETTERS_PER_MISTAKE = 12;
    private static final int MAX_MISTAKES = 3;

    private final List<Wording> known = new ArrayList<>();
    private final Set<String> vocabulary = new HashSet<>();

    /** The significant words of a name, and the official one. */
    private record Wording(List<String> words, String joined, String official) {}

    SimilarNames(LawCatalog catalog) {
        for (Law law : catalog.all()) {
            add(law.name(), law.name());
            law.otherNames().forEach(other -> add(other, law.name()));
        }
    }

    private void add(String name, String official) {
        List<String> words = words(name);
        known.add(new Wording(words, String.join("", words), official));
        vocabulary.addAll(words);
    }

    private static List<String> words(String name) {
        return Arrays.asList(LawTree.significantWords(name).split(" "));
    }

    /** Returns the only law with the fewest mistakes, if there is one; none that a text to be issued may resemble. */
    Optional<String> find(String name, boolean issued) {
        List<String> words = words(name);
        String joined = String.join("", words);
        int fewest = issued ? 1 : MAX_MISTAKES;
        Set<String> best = new HashSet<>();
        for (Wording wording : known) {
            int mistakes = mistakes(words, joined, wording);
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
    private int mistakes(List<String> words, String joined, Wording wording) {
        if (words.size() == wording.words.size()) {
            return spelling(words, wording.words);
        }
        int letters = Math.abs(joined.length() - wording.joined.length());
        if (letters <= 1 && SpellingTolerance.distance(joined, wording.joined, 1) <= 1 && isBrokenWord(words)) {
            return 1;
        }
        return misses(words, wording.words) ? 2 : MAX_MISTAKES + 1;
    }

    /** Whether a word is no word of any name, so that the words may be divided wrongly. */
    private boolean isBrokenWord(List<String> words) {
        return words.stream().anyMatch(word -> !vocabulary.contains(word));
    }

    private int spelling(List<String> words, List<String> official) {
        int all = 0;
        for (int i = 0; i < words.size() && all <= MAX_MISTAKES; i++) {
            String word = words.get(i);
            String meant = official.get(i);
            if (!word.equals(meant)) {
                int allowed = Math.clamp(meant.length() / 4, 1, 2);
                boolean number = isOtherNumber(word, meant);
                all += number
                        ? 1
                        : vocabulary.contains(word)
                                ? MAX_MISTAKES + 1
                                : atMost(SpellingTolerance.distance(word, meant, allowed), allowed);
            }
        }
        int most = Math.max(1, String.join("", official).length() / LETTERS_PER_MISTAKE);
        return all <= most ? all : MAX_MISTAKES + 1;
    }

    private static int atMost(int distance, int allowed) {
        return distance <= allowed ? distance : MAX_MISTAKES + 1;
    }

    private static boolean isOtherNumber(String one, String other) {
        return (one + "s").equals(other) || (other + "s").equals(one);
    }

    /** Whether a long name lacks one inner word of the official one, or has one more. */
    private static boolean misses(List<String> words, List<String> official) {
        List<String> fewer = words.size() < official.size() ? words : official;
        List<String> more = words.size() < official.size() ? official : words;
        if (more.size() != fewer.size() + 1 || fewer.size() < MIN_WORDS_TO_MISS_ONE) {
            return false;
        }
        int same = 0;
        while (same < fewer.size() && fewer.get(same).equals(more.get(same))) {
            same++;
        }
        return same > 1
                && same < fewer.size()
                && !LawNameConnectors.isQualifier(more.get(same))
                && fewer.subList(same, fewer.size()).equals(more.subList(same + 1, more.size()));
    }
}
