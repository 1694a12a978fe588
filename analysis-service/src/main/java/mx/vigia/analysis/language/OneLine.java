package mx.vigia.analysis.language;

import java.util.function.IntPredicate;

/**
 * Text on one line, with any run of blanks as one space. A regex would take ten times as long, and a bill has thousands
 * of such lines.
 */
final class OneLine {
    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final String NON_BREAKING_SPACES = "\u00A0\u2007\u202F";

    private OneLine() {}

    /** Whether this character is a line break or separates words. */
    static boolean isBlank(int letter) {
        return letter <= ' ' && BLANKS.indexOf(letter) >= 0;
    }

    /** Whether this character is a blank, including non-breaking spaces. */
    static boolean isBlankOrHardSpace(int letter) {
        return isBlank(letter) || letter >= '\u00A0' && NON_BREAKING_SPACES.indexOf(letter) >= 0;
    }

    /** Returns the characters in this range on one line, without blanks at either end. */
    static String of(String text, int from, int until, IntPredicate blank) {
        return isAlreadyOneLine(text, from, until, blank)
                ? text.substring(from, until).strip()
                : collapseBlanks(text, from, until, blank);
    }

    /** Whether nothing needs to change, as in most texts: single spaces only. */
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

    /** Whether this character may be a blank; no letter of Spanish is. */
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
