package mx.vigia.analysis.language;

import java.text.Normalizer;
import java.util.Locale;

/** The normalized form in which two wordings are compared, ignoring blanks, capitals, quotes and a final full stop. */
public final class NormalizedText {
    private static final String QUOTES = "\"'`´«»‘’‚“”„";
    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final String TRIMMED_END_CHARACTERS = ".;,:" + BLANKS;
    private static final char MINUS_SIGN = '\u2212';

    private NormalizedText() {}

    /** Returns the normalized wording; works character by character, since a text may have a million of them. */
    public static String of(String words) {
        String one = Normalizer.normalize(words, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(one.length());
        for (int i = 0; i < one.length(); i += Character.charCount(one.codePointAt(i))) {
            add(plain, one.codePointAt(i));
        }
        return trimEnd(plain).toLowerCase(Locale.ROOT);
    }

    private static void add(StringBuilder plain, int letter) {
        if (isBlank(letter)) {
            if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        } else if (isDash(letter)) {
            plain.append('-');
        } else if (!isInvisible(letter) && QUOTES.indexOf(letter) < 0) {
            plain.appendCodePoint(letter);
        }
    }

    private static boolean isBlank(int letter) {
        return BLANKS.indexOf(letter) >= 0 || Character.isSpaceChar(letter);
    }

    private static boolean isDash(int letter) {
        return letter == MINUS_SIGN || Character.getType(letter) == Character.DASH_PUNCTUATION;
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    private static String trimEnd(StringBuilder plain) {
        int end = plain.length();
        while (end > 0 && TRIMMED_END_CHARACTERS.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end);
    }

    /** Whether two wordings still differ after normalization. */
    public static boolean differ(String one, String other) {
        return !one.equals(other) && !of(one).equals(of(other));
    }
}
