package mx.vigia.analysis.language;

/** The text around some words, cut between words, on one line. */
public final class TextExcerpt {
    private static final int LONGEST = 590;

    private TextExcerpt() {}

    /** The words between start and end with so many characters on either side, an ellipsis where it was cut. */
    public static String of(String text, int start, int end, int around) {
        int from = backToBlank(text, Math.max(0, start - around), start);
        int until = onToBlank(text, Math.min(text.length(), end + around), end);
        var words = OneLine.of(text, from, until, OneLine::isBlank);
        var shown = (from > 0 ? "…" : "") + words + (until < text.length() ? "…" : "");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
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
