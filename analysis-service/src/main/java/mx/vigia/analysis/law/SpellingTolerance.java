package mx.vigia.analysis.law;

/** Detects words that differ by one letter: inserted, omitted, changed, or two transposed. */
final class SpellingTolerance {
    /** The shortest word compared this way; in shorter ones a letter makes a different word. */
    static final int MIN_WORD_LENGTH = 6;

    private SpellingTolerance() {}

    /**
     * Returns how many letters must be inserted, omitted, changed or transposed to make one word of the other; a number
     * above the most if there are more.
     */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] mistakes = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                mistakes[i][j] = i == 0 || j == 0 ? i + j : fewest(mistakes, one, other, i, j);
            }
        }
        return mistakes[one.length()][other.length()];
    }

    private static int fewest(int[][] mistakes, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int fewest =
                Math.min(mistakes[i - 1][j - 1] + (same ? 0 : 1), Math.min(mistakes[i - 1][j], mistakes[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, mistakes[i - 2][j - 2] + 1) : fewest;
    }

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
