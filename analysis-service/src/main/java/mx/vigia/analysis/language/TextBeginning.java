package mx.vigia.analysis.language;

import java.util.regex.Pattern;

/** The beginning of text that is too long to display whole; titles come from outside, and some contain no space. */
public final class TextBeginning {
    private static final Pattern BLANKS_PATTERN = Pattern.compile("(?U)\\s+");

    private TextBeginning() {}

    /** Returns the text on one line, with line breaks and non-breaking spaces replaced by a single space. */
    public static String line(String words) {
        return BLANKS_PATTERN.matcher(words).replaceAll(" ").strip();
    }

    /**
     * Returns the line cut to at most this many characters (code points), at a word end unless its first word is
     * longer.
     */
    public static String of(String words, int max) {
        String line = line(words);
        if (line.codePointCount(0, line.length()) <= max) {
            return line;
        }
        int hard = line.offsetByCodePoints(0, max);
        int space = line.lastIndexOf(' ', hard);
        return line.substring(0, space > 0 ? space : hard);
    }

    /** Returns the line cut like {@code of}, with an ellipsis if something was omitted. */
    public static String shorten(String words, int max) {
        String beginning = of(words, max);
        return beginning.equals(line(words)) ? beginning : beginning + "…";
    }
}
