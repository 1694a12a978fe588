package mx.vigia.analysis.language;

/** Removes punctuation at either end of typed text, such as the comma after a number in a sentence. */
public final class TrimmedPunctuation {
    private TrimmedPunctuation() {}

    /** Returns the text from its first letter or digit to its last; empty if it has none. */
    public static String trim(String typed) {
        int from = 0;
        int until = typed.length();
        while (from < until && isPunctuation(typed.charAt(from))) {
            from++;
        }
        while (from < until && isPunctuation(typed.charAt(until - 1))) {
            until--;
        }
        return typed.substring(from, until);
    }

    /** Whether this is punctuation; half of a surrogate pair is not. */
    private static boolean isPunctuation(char letter) {
        return !Character.isLetterOrDigit(letter)
                && !Character.isSurrogate(letter)
                && Character.getType(letter) != Character.NON_SPACING_MARK;
    }
}
