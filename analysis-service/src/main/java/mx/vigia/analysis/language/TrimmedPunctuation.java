package mx.vigia.analysis.language;

/** The signs at either end of what was typed, such as the comma after a number in a sentence: they are no part of it. */
public final class TrimmedPunctuation {
    private TrimmedPunctuation() {}

    /** From the first letter or figure to the last; nothing where there is none. */
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

    /** Half of a letter of two places is none. */
    private static boolean isPunctuation(char letter) {
        return !Character.isLetterOrDigit(letter)
                && !Character.isSurrogate(letter)
                && Character.getType(letter) != Character.NON_SPACING_MARK;
    }
}
