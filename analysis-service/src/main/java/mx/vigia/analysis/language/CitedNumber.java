package mx.vigia.analysis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The number of an article within a citation, with its letter and Latin suffix: {@code 211 bis 1}, {@code 50-a},
 * {@code 6}.
 *
 * @param after the index after it
 */
record CitedNumber(String number, int after) {
    /** A number with its letter, as printed: {@code 15-A}, {@code 1o.-B}; not a gazette number such as 7121-II-1. */
    private static final Pattern LETTERED_PATTERN = Pattern.compile(
            "(?<![\\p{L}\\p{N}/-])(\\d{1,4})(?:\\.?[oº°ª]\\.?)?[-–]([a-zñ]{1,2})(?![\\p{L}\\p{N}]|[-–/])");

    private static final Pattern NUMBER_PATTERN = Pattern.compile("\\d{1,4}(?:-[a-zñ]{1,2})?");
    private static final Pattern LETTER_PATTERN = Pattern.compile("[a-z]");
    private static final Pattern FIGURE_PATTERN = Pattern.compile("\\d{1,3}");

    /** Letters that are also words: <em>10 bis a la ley</em>, <em>211 bis y 211 ter</em>. */
    private static final Set<String> ONE_LETTER_WORDS = Set.of("a", "e", "o", "u", "y");

    private static final int MAX_SUFFIXES = 3;

    /**
     * Returns the words a citation is read from: without accents, ordinals as digits, a number and its letter as one
     * word.
     */
    static List<String> words(String typed) {
        var plain = TextAnalyzer.toLowerCase(TextAnalyzer.toNfc(typed));
        var words = new ArrayList<String>();
        int from = 0;
        for (var lettered = LETTERED_PATTERN.matcher(plain); lettered.find(); from = lettered.end()) {
            addWords(plain.substring(from, lettered.start()), words);
            words.add(lettered.group(1) + "-" + TextAnalyzer.fold(lettered.group(2)));
        }
        addWords(plain.substring(from), words);
        return words;
    }

    private static void addWords(String plain, List<String> words) {
        CitedLaws.words(plain).stream().map(CitedNumber::figure).forEach(words::add);
    }

    private static String figure(String word) {
        return Character.isDigit(word.charAt(0)) ? WordForms.form(word) : word;
    }

    /** Returns the number that begins at this index. */
    static Optional<CitedNumber> parseAt(List<String> words, int from) {
        if (!matchesAt(NUMBER_PATTERN, words, from)) {
            return Optional.empty();
        }
        int next = from + 1;
        while (next < words.size() && next - from < MAX_SUFFIXES && LatinSuffixes.isSuffix(words.get(next))) {
            next += isSuffix(words, next + 1) ? 2 : 1;
        }
        return Optional.of(
                next == from + 1
                        ? parsePlain(words, from)
                        : new CitedNumber(String.join(" ", words.subList(from, next)), next));
    }

    /**
     * Parses a number without Latin suffix; a separate letter belongs to it where it is unambiguous: <em>69 B CFF</em>.
     */
    private static CitedNumber parsePlain(List<String> words, int from) {
        var number = words.get(from);
        boolean apart = number.indexOf('-') < 0
                && matchesAt(LETTER_PATTERN, words, from + 1)
                && (!isWord(words, from + 1) || startsLawName(words, from + 2))
                && (from + 2 == words.size()
                        || CitedLaws.known().parseAt(words, from + 2).isPresent());
        return apart
                ? new CitedNumber(number + "-" + words.get(from + 1), from + 2)
                : new CitedNumber(number, from + 1);
    }

    /** Whether the word after a Latin suffix belongs to it: a number, or a letter that cannot be a word. */
    private static boolean isSuffix(List<String> words, int at) {
        return matchesAt(FIGURE_PATTERN, words, at)
                || matchesAt(LETTER_PATTERN, words, at)
                        && (!isWord(words, at) || at + 1 == words.size() || startsLawName(words, at + 1));
    }

    private static boolean isWord(List<String> words, int at) {
        return ONE_LETTER_WORDS.contains(words.get(at));
    }

    /** Whether a law's name begins at this very word, without an article or preposition before it. */
    private static boolean startsLawName(List<String> words, int at) {
        return at < words.size()
                && !StopWords.isStopWord(words.get(at))
                && CitedLaws.known().parseAt(words, at).isPresent();
    }

    private static boolean matchesAt(Pattern form, List<String> words, int at) {
        return at < words.size() && form.matcher(words.get(at)).matches();
    }
}
