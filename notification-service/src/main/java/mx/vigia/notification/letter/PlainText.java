package mx.vigia.notification.letter;

import java.util.regex.Pattern;

/**
 * Sanitises foreign text, so that it is safe to embed in ours: one line, no control characters, and no marks that
 * change the direction of what follows (Unicode UAX #9 §2), so that a title can neither begin a header nor mirror a
 * sentence.
 */
final class PlainText {
    private static final Pattern BIDI_CONTROLS =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern WHITESPACE_AND_CONTROLS =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029\\s]+");
    private static final Pattern LONE_SURROGATES = Pattern.compile("\\p{Cs}");

    private PlainText() {}

    static String of(String foreign) {
        var straight = BIDI_CONTROLS.matcher(foreign).replaceAll("");
        var whole = LONE_SURROGATES.matcher(straight).replaceAll("\uFFFD");
        return WHITESPACE_AND_CONTROLS.matcher(whole).replaceAll(" ").strip();
    }

    /** Returns at most this many characters, cut between words where possible, with an ellipsis where it was cut. */
    static String cut(String text, int max) {
        if (text.codePointCount(0, text.length()) <= max) {
            return text;
        }
        var head = text.substring(0, text.offsetByCodePoints(0, max - 1));
        var space = head.lastIndexOf(' ');
        var words = space > head.length() / 2 ? head.substring(0, space) : head;
        return words.replaceAll("[\\s,;:.·(]+$", "") + "…";
    }
}
