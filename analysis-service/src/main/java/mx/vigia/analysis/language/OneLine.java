package mx.vigia.analysis.language;

import java.util.function.IntPredicate;

/** Text on one line: any blanks in a row are one space. A pattern would take ten times as long, and there are thousands of such lines of a bill. */
final class OneLine {
    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final String NON_BREAKING_SPACES = "\u00A0\u2007\u202F";

    private OneLine() {}

    /** Whether this breaks a line or parts words. */
    static boolean isBlank(int letter) {
        return letter <= ' ' && BLANKS.indexOf(letter) >= 0;
    }

    /** The same, and the blanks at which a line is not to be broken. */
    static boolean isBlankOrHardSpace(int letter) {
        return isBlank(letter) || letter >= '\u00A0' && NON_BREAKING_SPACES.indexOf(letter) >= 0;
    }

    /** The characters from one place until before another, without blanks at either end. */
    static String of(String text, int from, int until, IntPredicate blank) {
        return isAlreadyOneLine(text, from, until, blank)
                ? text.substring(from, until).strip()
                : collapseBlanks(text, from, until, blank);
    }

    /** Whether there is nothing to be done, as in most texts: no blank but single spaces. */
    private static boolean isAlreadyOneLine(String text, int from, int until, IntPredicate blank) {
        boolean wasSpace = false;
        for (int i = from; i < until; i++) {
            char letter = text.charAt(i);
            boolean isSpace = letter == ' ';
            if (isSpace ? wasSpace : canBeBlank(letter) && blank.test(letter)) {
                return false;
            }
            wasSpace = isSpace;
        }
        return true;
    }

    /** No letter of Spanish is. */
    private static boolean canBeBlank(char letter) {
        return letter < ' ' || letter == '\u00A0' || letter > '\u017F';
    }

    private static String collapseBlanks(String text, int from, int until, IntPredicate blank) {
        var line = new char[until - from];
        int length = 0;
        boolean wasBlank = false;
        for (int i = from; i < until; i++) {
            boolean isBlank = blank.test(text.charAt(i));
            if (!isBlank || !wasBlank) {
                line[length++] = isBlank ? ' ' : text.charAt(i);
            }
            wasBlank = isBlank;
        }
        return new String(line, 0, length).strip();
    }
}
