package mx.vigia.analysis.text.worddiff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.DataWordList;
import mx.vigia.analysis.text.TextTerm;

/** The weight of words in a law: none ({@code text/neutral-words.txt}), or of a kind ({@code text/weights.tsv}). */
public final class WordWeights {
    private static final Pattern ROMAN_PATTERN = Pattern.compile("[ivxlc]{1,8}");
    private static final int MIN_PREFIX_LENGTH = 3;
    private static final Set<String> NEUTRAL_WORDS = readNeutral();
    private static final Map<String, GradeReason> REASONS_BY_WORD = new HashMap<>();
    private static final Map<String, GradeReason> REASONS_BY_PREFIX = new HashMap<>();

    static {
        for (var line : DataWordList.lines("text/weights.tsv")) {
            var sides = line.split("\t");
            var ground = GradeReason.valueOf(sides[1].strip());
            if (sides[0].endsWith("*")) {
                REASONS_BY_PREFIX.put(sides[0].substring(0, sides[0].length() - 1), ground);
            } else {
                REASONS_BY_WORD.put(sides[0], ground);
            }
        }
    }

    private WordWeights() {}

    /** Whether a word carries no rule of its own. */
    public static boolean isNeutralWord(String word) {
        return NEUTRAL_WORDS.contains(word) || word.equals(TextTerm.ELLIPSIS);
    }

    /** Returns what a word is about. */
    static GradeReason groundOf(TextTerm term) {
        if (term.isNumber()) {
            return GradeReason.NUMBER;
        }
        return findListed(term.word())
                .orElseGet(() ->
                        ROMAN_PATTERN.matcher(term.word()).matches() ? GradeReason.REFERENCE : GradeReason.CONTENT);
    }

    private static Optional<GradeReason> findListed(String word) {
        if (REASONS_BY_WORD.containsKey(word)) {
            return Optional.of(REASONS_BY_WORD.get(word));
        }
        for (int length = word.length(); length >= MIN_PREFIX_LENGTH; length--) {
            var ground = REASONS_BY_PREFIX.get(word.substring(0, length));
            if (ground != null) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }

    private static Set<String> readNeutral() {
        var words = new HashSet<String>();
        DataWordList.lines("text/neutral-words.txt").forEach(line -> words.addAll(Arrays.asList(line.split(" "))));
        return words;
    }
}
