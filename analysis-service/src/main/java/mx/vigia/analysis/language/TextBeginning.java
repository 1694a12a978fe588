package mx.vigia.analysis.language;

import java.util.regex.Pattern;

/** The beginning of words that are too long to be shown whole; titles come from outside, and some have no space. */
public final class TextBeginning {
    private static final Pattern BLANKS_PATTERN = Pattern.compile("(?U)\\s+");

    private TextBeginning() {}

    /** The words on one line, one space between two of them, whatever stood there: a line end, or a space at which no line may end. */
    public static String line(String words) {
        return BLANKS_PATTERN.matcher(words).replaceAll(" ").strip();
    }

    /** The line, of at most this many characters (code points): it ends with a whole word, unless its first is longer than that. */
    public static String of(String words, int most) {
        String line = line(words);
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        int hard = line.offsetByCodePoints(0, most);
        int space = line.lastIndexOf(' ', hard);
        return line.substring(0, space > 0 ? space : hard);
    }

    /** The same, with an ellipsis where something was left out. */
    public static String shorten(String words, int most) {
        String beginning = of(words, most);
        return beginning.equals(line(words)) ? beginning : beginning + "…";
    }
}
