package mx.vigia.analysis.text;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.LatinSuffixes;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * The number of an article in one normal form however it is printed: {@code 5}, {@code 211 bis 1}, {@code 18-h quater},
 * {@code primero}.
 *
 * @param rank its rank in the count; 0 if there is no number
 * @param suffix what distinguishes it from others of its rank, folded ({@code bis 1}, {@code -a}), or empty
 * @param word the ordinal it is printed as ({@code primero}, {@code único}), or empty if it is a figure
 */
public record ArticleNumber(int rank, String suffix, String word) {
    /** The number of a part that has none. */
    public static final ArticleNumber NONE = new ArticleNumber(0, "", "");

    /** The order by rank, and within one rank by suffix. */
    public static final Comparator<ArticleNumber> ORDER =
            Comparator.comparingInt(ArticleNumber::rank).thenComparing(number -> number.suffix());

    /** A figure with its ordinal mark, letter and Latin suffix, such as {@code 1o.-A Bis 2}. */
    public static final String FIGURE_REGEX = "(?<figure>\\d{1,5})(?!\\d)(?:\\.?[oOºª°]\\.?(?!\\p{L}))?"
            + "(?<letter>\\.?[-–]\\p{Lu}{1,2}(?=[\\s.:,;\\-–—]|$)(?!\\s+\\p{Ll})|\\s\\p{Lu}(?=\\s?[.\\-–—:]))?";

    /** The Latin suffix of a figure or an ordinal, such as {@code Bis 1} or {@code Ter A}. */
    public static final String LATIN_SUFFIX_REGEX =
            "(?<latin>(?:[\\s\\-]{1,2}(?i:" + LatinSuffixes.toPatternAlternatives() + ")(?!\\p{L})"
                    + "(?:[\\s\\-]{1,2}(?:\\d{1,3}(?!\\d)|\\p{Lu}(?=[\\s.:\\-]|$)))?){0,2}+)";

    private static final Pattern NUMBER_PATTERN =
            Pattern.compile("\\s*" + FIGURE_REGEX + LATIN_SUFFIX_REGEX, Pattern.UNICODE_CASE);
    private static final Pattern LOWERCASE_PATTERN = Pattern.compile("\\p{Ll}+");
    private static final Pattern SEPARATOR_PATTERN = Pattern.compile("[\\s.–-]+");

    /** Returns the number that these words begin with, as a figure or as an ordinal. */
    public static Optional<ArticleNumber> read(String words) {
        var figure = NUMBER_PATTERN.matcher(words);
        return figure.lookingAt() ? Optional.of(parseFigure(figure)) : Ordinals.read(words);
    }

    /** Returns the number in our form; equal numbers have equal forms. */
    @Override
    public String toString() {
        var figure = word.isEmpty() ? String.valueOf(rank) : word;
        return suffix.startsWith("-") || suffix.isEmpty() ? figure + suffix : figure + " " + suffix;
    }

    /** Returns the number as laws print it: {@code 18-H Quáter}, {@code 211 Bis 1}; an ordinal in small letters. */
    public String printed() {
        if (!word.isEmpty()) {
            return toString();
        }
        var capitals = LOWERCASE_PATTERN
                .matcher(suffix)
                .replaceAll(letters -> letters.group().length() <= 2
                        ? letters.group().toUpperCase(Locale.ROOT)
                        : letters.group().substring(0, 1).toUpperCase(Locale.ROOT)
                                + letters.group().substring(1).replace("uater", "uáter"));
        return rank + (capitals.isEmpty() || capitals.startsWith("-") ? "" : " ") + capitals;
    }

    /** Whether there is a number at all. */
    public boolean known() {
        return rank > 0;
    }

    /**
     * Returns the key that all printed forms of a number share: {@code Primero}, {@code 1} and {@code único} have the
     * same.
     */
    public String place() {
        return rank + " " + suffix;
    }

    static ArticleNumber parseFigure(Matcher found) {
        return new ArticleNumber(
                Integer.parseInt(found.group("figure")), suffix(found.group("letter"), found.group("latin")), "");
    }

    static String suffix(String letter, String latin) {
        var one = Optional.ofNullable(letter).map(last -> "-" + folded(last)).orElse("");
        var other = folded(latin);
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }

    private static String folded(String words) {
        return SEPARATOR_PATTERN
                .matcher(TextAnalyzer.fold(words))
                .replaceAll(" ")
                .strip();
    }
}
