package mx.vigia.analysis.law;

/** Detects words that differ by one letter: inserted, omitted, changed, or two transposed. */
final class SpellingTolerance {
    /** The shortest word compared this way; in shorter ones a letter makes a different word. */
    static final int MIN_WORD_LENGTH = 6;

    private SpellingTolerance() {}

    static boolean isTypo(String one, String other) {
        if (Math.min(one.length(), other.length()) < MIN_WORD_LENGTH || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return tail(one, same, 1).equals(tail(other, same, 1)) // changed
                || tail(one, same, 1).equals(tail(other, same, 0)) // one letter more
                || tail(one, same, 0).equals(tail(other, same, 1)) // one letter less
                || areSwapped(one, other, same);
    }

    private static boolean areSwapped(String one, String other, int at) {
        return one.length() == other.length()
                && at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && tail(one, at, 2).equals(tail(other, at, 2));
    }

    private static String tail(String word, int from, int skipped) {
        return word.substring(Math.min(word.length(), from + skipped));
    }
}
