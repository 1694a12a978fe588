package mx.vigia.analysis.text.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.DataWordList;
import mx.vigia.analysis.text.TextTerm;

/** What a word weighs in a law: nothing ({@code text/neutral-words.txt}), or something of a kind ({@code text/weights.tsv}). */
final class WordWeights {
    private static final Pattern ROMAN = Pattern.compile("[ivxlc]{1,8}");
    private static final int SHORTEST_STAR = 3;
    private static final Set<String> NEUTRAL = neutral();
    private static final Map<String, GradeReason> WORDS = new HashMap<>();
    private static final Map<String, GradeReason> STARS = new HashMap<>();

    static {
        for (var line : DataWordList.lines("text/weights.tsv")) {
            var sides = line.split("\t");
            var ground = GradeReason.valueOf(sides[1].strip());
            if (sides[0].endsWith("*")) {
                STARS.put(sides[0].substring(0, sides[0].length() - 1), ground);
            } else {
                WORDS.put(sides[0], ground);
            }
        }
    }

    private WordWeights() {}

    /** Whether a word carries no rule of its own. */
    static boolean isNeutral(String word) {
        return NEUTRAL.contains(word) || word.equals(TextTerm.ELLIPSIS);
    }

    /** What a word is about. */
    static GradeReason groundOf(TextTerm term) {
        if (term.isNumber()) {
            return GradeReason.NUMBER;
        }
        return listed(term.word())
                .orElseGet(() -> ROMAN.matcher(term.word()).matches() ? GradeReason.REFERENCE : GradeReason.CONTENT);
    }

    private static Optional<GradeReason> listed(String word) {
        if (WORDS.containsKey(word)) {
            return Optional.of(WORDS.get(word));
        }
        for (int length = word.length(); length >= SHORTEST_STAR; length--) {
            var ground = STARS.get(word.substring(0, length));
            if (ground != null) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }

    private static Set<String> neutral() {
        var words = new HashSet<String>();
        DataWordList.lines("text/neutral-words.txt").forEach(line -> words.addAll(Arrays.asList(line.split(" "))));
        return words;
    }
}
