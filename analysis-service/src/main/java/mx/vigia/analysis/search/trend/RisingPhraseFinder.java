package mx.vigia.analysis.search.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.StopWords;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.search.TitlesByDay.Titled;

/**
 * Finds the phrases of one to four words that are in titles now and were rare or absent before. The formulas of titles
 * are as frequent before as now, so they are not found. The significance of a difference is its log-likelihood ratio
 * (Dunning 1993).
 */
record RisingPhraseFinder(Collection<Titled> now, Collection<Titled> before) {
    private static final int MAX_PHRASE_WORDS = 4;
    private static final int MIN_BILLS = 3;
    private static final int MIN_PROPONENTS = 2;
    private static final int MIN_WORD_LENGTH = 5;
    private static final int MIN_GROWTH_FACTOR = 3;
    private static final int MAX_PHRASES = 8;

    /** The threshold that one difference in a thousand exceeds by chance (chi-squared, one degree of freedom). */
    private static final double MIN_LIKELIHOOD_RATIO = 10.83;

    private static final Pattern WORD_PATTERN = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.][\\p{L}\\p{N}]+)*");

    /** The titles that contain a phrase. */
    private record Met(String written, Set<Titled> bills) {
        Met(String written) {
            this(written, new HashSet<>());
        }

        long proponents() {
            return bills.stream()
                    .map(bill -> bill.proponents().stream()
                            .findFirst()
                            .orElse(bill.id().toString()))
                    .distinct()
                    .count();
        }
    }

    /** Returns the most significant ones, at most {@value #MAX_PHRASES}; one of those that are in the same bills. */
    List<RisingPhrase> emerging() {
        var met = countPhrases(now);
        var earlier = countPhrases(before);
        var phrases = met.entrySet().stream()
                .filter(phrase -> isFrequentEnough(phrase.getValue()))
                .filter(phrase -> hasRisen(count(phrase.getValue()), count(earlier.get(phrase.getKey()))))
                .sorted(byDistinctiveness(earlier))
                .toList();
        return withoutOverlaps(phrases).stream()
                .limit(MAX_PHRASES)
                .map(phrase -> new RisingPhrase(
                        phrase.getValue().written(), count(phrase.getValue()), count(earlier.get(phrase.getKey()))))
                .toList();
    }

    /** Returns an order for equally frequent phrases: the one of the rarest words first, then the longest. */
    private Comparator<Map.Entry<String, Met>> byDistinctiveness(Map<String, Met> earlier) {
        return Comparator.comparingDouble((Map.Entry<String, Met> phrase) ->
                        -likelihoodRatio(count(phrase.getValue()), count(earlier.get(phrase.getKey()))))
                .thenComparing(phrase -> maxWordFrequency(phrase.getKey(), earlier))
                .thenComparing(phrase -> -phrase.getKey().length())
                .thenComparing(Map.Entry::getKey);
    }

    /** Returns how often the most frequent of its words occurred before. */
    private static int maxWordFrequency(String phrase, Map<String, Met> earlier) {
        return Arrays.stream(phrase.split(" "))
                .mapToInt(word -> count(earlier.get(word)))
                .max()
                .orElse(0);
    }

    private static boolean isFrequentEnough(Met phrase) {
        return phrase.bills().size() >= MIN_BILLS && phrase.proponents() >= MIN_PROPONENTS;
    }

    private boolean hasRisen(int bills, int earlier) {
        double share = (double) bills / now.size();
        double once = before.isEmpty() ? 0 : (double) earlier / before.size();
        return share >= MIN_GROWTH_FACTOR * once && likelihoodRatio(bills, earlier) >= MIN_LIKELIHOOD_RATIO;
    }

    private double likelihoodRatio(int bills, int earlier) {
        double all = now.size() + before.size();
        double expected = now.size() * (bills + earlier) / all;
        double expectedEarlier = before.size() * (bills + earlier) / all;
        return 2 * (part(bills, expected) + part(earlier, expectedEarlier));
    }

    private static double part(int found, double expected) {
        return found == 0 ? 0 : found * Math.log(found / expected);
    }

    /** Removes phrases that are part of a more significant one, contain it, or only occur in the same bills. */
    private static List<Map.Entry<String, Met>> withoutOverlaps(List<Map.Entry<String, Met>> phrases) {
        var kept = new ArrayList<Map.Entry<String, Met>>();
        for (var phrase : phrases) {
            boolean stated = kept.stream()
                    .anyMatch(other -> overlaps(other.getKey(), phrase.getKey())
                            || other.getValue()
                                    .bills()
                                    .containsAll(phrase.getValue().bills()));
            if (!stated) {
                kept.add(phrase);
            }
        }
        return kept;
    }

    private static boolean overlaps(String one, String other) {
        return containsPhrase(one, other) || containsPhrase(other, one);
    }

    private static boolean containsPhrase(String longer, String shorter) {
        return (" " + longer + " ").contains(" " + shorter + " ");
    }

    private static int count(Met phrase) {
        return phrase == null ? 0 : phrase.bills().size();
    }

    private static Map<String, Met> countPhrases(Collection<Titled> bills) {
        var met = new LinkedHashMap<String, Met>();
        for (var bill : bills) {
            phrases(bill.title())
                    .forEach((folded, written) -> met.computeIfAbsent(folded, first -> new Met(written))
                            .bills()
                            .add(bill));
        }
        return met;
    }

    /** Returns the phrases of a title, folded, with the form in which they are written. */
    private static Map<String, String> phrases(String title) {
        var words =
                WORD_PATTERN.matcher(title).results().map(MatchResult::group).toList();
        var folded = words.stream().map(TextAnalyzer::fold).toList();
        var phrases = new HashMap<String, String>();
        for (int first = 0; first < words.size(); first++) {
            for (int last = first; last < Math.min(words.size(), first + MAX_PHRASE_WORDS); last++) {
                if (isMeaningfulPhrase(folded, first, last)) {
                    var written = String.join(" ", words.subList(first, last + 1));
                    phrases.putIfAbsent(
                            String.join(" ", folded.subList(first, last + 1)), written.toLowerCase(Locale.ROOT));
                }
            }
        }
        return phrases;
    }

    /** Whether it begins and ends with meaningful words, and is not just a number or a short word. */
    private static boolean isMeaningfulPhrase(List<String> words, int first, int last) {
        return isMeaningfulWord(words.get(first))
                && isMeaningfulWord(words.get(last))
                && (last > first || words.get(first).length() >= MIN_WORD_LENGTH);
    }

    private static boolean isMeaningfulWord(String word) {
        return !StopWords.isStopWord(word) && word.chars().anyMatch(Character::isLetter);
    }
}
