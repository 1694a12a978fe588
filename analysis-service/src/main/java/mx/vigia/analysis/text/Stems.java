package mx.vigia.analysis.text;

import java.util.List;
import java.util.stream.IntStream;

/** Reduces Spanish words to stems, so that tense, number and gender do not distinguish two wordings. */
final class Stems {
    private static final int MIN_STEM_LENGTH = 3;
    private static final int ADVERB_ENDING_LENGTH = "mente".length();
    private static final List<String> CLITICS = List.of("se", "lo", "la", "le", "los", "las", "les");
    private static final List<String> ENDINGS = List.of(
            "iendo", "ieron", "aran", "eran", "iran", "aron", "ando", "aban", "ado", "ada", "ido", "ida", "ara", "era",
            "ira", "aba", "ase", "ian", "ar", "er", "ir", "an", "en", "a", "e", "o", "i");

    /** Endings by their last letter, counted from a, in the order above. */
    private static final List<List<String>> ENDINGS_BY_LAST_LETTER = IntStream.rangeClosed('a', 'z')
            .mapToObj(letter ->
                    ENDINGS.stream().filter(ending -> last(ending) == letter).toList())
            .toList();

    private Stems() {}

    /** Returns the stem of a folded word; numbers and the shortest words are their own stems. */
    static String of(String word) {
        if (!Character.isLetter(word.charAt(0)) || word.length() <= MIN_STEM_LENGTH) {
            return word;
        }
        var one = toSingular(withoutClitic(
                word.length() > 2 * ADVERB_ENDING_LENGTH - 2 && word.endsWith("mente")
                        ? word.substring(0, word.length() - ADVERB_ENDING_LENGTH)
                        : word));
        if (one.length() <= MIN_STEM_LENGTH) {
            return one;
        }
        for (var ending : endingsWithLetter(last(one))) {
            if (one.length() - ending.length() >= MIN_STEM_LENGTH && one.endsWith(ending)) {
                return regularize(one.substring(0, one.length() - ending.length()));
            }
        }
        return regularize(one);
    }

    private static List<String> endingsWithLetter(char letter) {
        return letter >= 'a' && letter <= 'z' ? ENDINGS_BY_LAST_LETTER.get(letter - 'a') : List.of();
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private static String withoutClitic(String word) {
        if (word.indexOf('r') < 0) {
            return word;
        }
        for (var clitic : CLITICS) {
            int end = word.length() - clitic.length();
            if (end > 2
                    && word.endsWith(clitic)
                    && word.charAt(end - 1) == 'r'
                    && "aei".indexOf(word.charAt(end - 2)) >= 0) {
                return word.substring(0, end);
            }
        }
        return word;
    }

    private static String toSingular(String word) {
        int end = word.length() - 1;
        if (word.charAt(end) != 's') {
            return word;
        }
        boolean afterConsonant = word.charAt(end - 1) == 'e' && "lrndzsj".indexOf(word.charAt(end - 2)) >= 0;
        return afterConsonant ? word.substring(0, end - 1) : word.substring(0, end);
    }

    /**
     * Regularizes stems that change in some forms: <i>entiende</i>, <i>cuenta</i>; <i>tendrá</i>, <i>obtenga</i>,
     * <i>podrá</i>.
     */
    private static String regularize(String stem) {
        var whole = stem.replace("ie", "e").replace("ue", "o");
        if (whole.endsWith("ndr")) {
            return whole.substring(0, whole.length() - 2);
        }
        return whole.endsWith("ng") || whole.equals("podr") ? whole.substring(0, whole.length() - 1) : whole;
    }
}
