package mx.vigia.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a text into its sentences; a full stop after an abbreviation does not end one. */
public final class Sentences {
    /** The maximum number of characters of a sentence; longer ones are not treated as sentences. */
    static final int MAX_SENTENCE_LENGTH = 3_000;

    private static final Pattern SENTENCE_END_PATTERN =
            Pattern.compile("[.;:](?=\\s{1,9}[\"“«(]?\\p{Lu})|\\n\\s{0,9}\\n|[.;]\\s{0,3}\\n");
    private static final Pattern ABBREVIATION_PATTERN =
            Pattern.compile("(?:\\b\\p{Lu}|\\b(?i:art|arts|núm|num|frac|lic|dr|dra|ing|mtro|mtra|cfr|vs|\\d+o))$");
    private static final int LOOK_BACK_LENGTH = 8;

    /** A range of the text. */
    public record Sentence(String words, int from) {
        public int to() {
            return from + words.length();
        }
    }

    private Sentences() {}

    public static List<Sentence> findIn(String text, int from, int to) {
        var sentences = new ArrayList<Sentence>();
        var end = SENTENCE_END_PATTERN.matcher(text).region(from, to).useTransparentBounds(true);
        int start = from;
        while (end.find()) {
            if (text.charAt(end.start()) == '\n'
                    || !isAbbreviation(text, Math.max(start, end.start() - LOOK_BACK_LENGTH), end.start())) {
                add(text, start, end.end(), sentences);
                start = end.end();
            }
        }
        add(text, start, to, sentences);
        return sentences;
    }

    private static boolean isAbbreviation(String text, int from, int at) {
        return text.charAt(at) == '.'
                && ABBREVIATION_PATTERN.matcher(text.substring(from, at)).find();
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < to && to - start <= MAX_SENTENCE_LENGTH) {
            sentences.add(new Sentence(text.substring(start, to).stripTrailing(), start));
        }
    }
}
