package mx.vigia.analysis.language;

/** The text around some words, cut between words, on one line. */
public final class Excerpt {
    private static final int LONGEST = 590;
    private static final String BLANKS = " \t\n\u000B\f\r";

    private Excerpt() {}

    /** The words between start and end with so many characters on either side, an ellipsis where it was cut. */
    public static String of(String text, int start, int end, int around) {
        int from = backToBlank(text, Math.max(0, start - around), start);
        int until = onToBlank(text, Math.min(text.length(), end + around), end);
        var words = onOneLine(text, from, until);
        var shown = (from > 0 ? "…" : "") + words + (until < text.length() ? "…" : "");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
    }

    /** Any blanks in a row are one space; a pattern would take ten times as long, and there may be thousands of excerpts of a bill. */
    private static String onOneLine(String text, int from, int until) {
        var line = new StringBuilder(until - from);
        boolean blank = false;
        for (int i = from; i < until; i++) {
            char letter = text.charAt(i);
            boolean isBlank = BLANKS.indexOf(letter) >= 0;
            if (!isBlank || !blank) {
                line.append(isBlank ? ' ' : letter);
            }
            blank = isBlank;
        }
        return line.toString().strip();
    }

    private static int backToBlank(String text, int from, int start) {
        if (from == 0) {
            return 0;
        }
        int here = from;
        while (here < start && !Character.isWhitespace(text.charAt(here))) {
            here++;
        }
        return here;
    }

    private static int onToBlank(String text, int until, int end) {
        if (until == text.length()) {
            return until;
        }
        int here = until;
        while (here > end && !Character.isWhitespace(text.charAt(here))) {
            here--;
        }
        return here;
    }
}
