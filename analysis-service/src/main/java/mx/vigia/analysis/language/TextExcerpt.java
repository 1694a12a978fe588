package mx.vigia.analysis.language;

/** The text around some words, cut at word boundaries, on one line. */
public final class TextExcerpt {
    private static final int MAX_LENGTH = 590;

    private TextExcerpt() {}

    /**
     * Returns the words between start and end with this many characters on either side, and an ellipsis where text was
     * cut.
     */
    public static String of(String text, int start, int end, int around) {
        int from = previousBlank(text, Math.max(0, start - around), start);
        int until = nextBlank(text, Math.min(text.length(), end + around), end);
        var words = OneLine.of(text, from, until, OneLine::isBlank);
        var shown = (from > 0 ? "…" : "") + words + (until < text.length() ? "…" : "");
        return shown.length() <= MAX_LENGTH ? shown : shown.substring(0, MAX_LENGTH) + "…";
    }

    private static int previousBlank(String text, int from, int start) {
        if (from == 0) {
            return 0;
        }
        int here = from;
        while (here < start && !Character.isWhitespace(text.charAt(here))) {
            here++;
        }
        return here;
    }

    private static int nextBlank(String text, int until, int end) {
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
