package mx.vigia.analysis.language.query;

/**
 * Which sign closes a quotation. A title pasted between quotation marks may have some of another kind itself: {@code "Día de la “Carta Magna” mexicana"} is one
 * quotation. Else any sign closes what any opened, for keyboards and letters turn one into another.
 */
final class Quotes {
    private static final char STRAIGHT_QUOTE = '"';
    private static final String OPENING_QUOTES = "“„«";
    private static final String CLOSING_QUOTES = "”»";
    private static final String ALL_QUOTES = STRAIGHT_QUOTE + OPENING_QUOTES + CLOSING_QUOTES;

    private Quotes() {}

    static boolean isQuote(char letter) {
        return ALL_QUOTES.indexOf(letter) >= 0;
    }

    /** Where the quotation opened here is closed; -1 where it never is. */
    static int findClosing(String typed, int open) {
        int next = next(typed, open);
        int whole = typed.charAt(open) == STRAIGHT_QUOTE
                ? findStraightClosing(typed, open, next)
                : findNestedClosing(typed, open);
        return whole >= 0 ? whole : next;
    }

    /** The next straight sign, where the first within opens another quotation. */
    private static int findStraightClosing(String typed, int open, int next) {
        return next >= 0 && OPENING_QUOTES.indexOf(typed.charAt(next)) >= 0
                ? typed.indexOf(STRAIGHT_QUOTE, open + 1)
                : next;
    }

    /** The first sign that closes as many as were opened, before any straight one. */
    private static int findNestedClosing(String typed, int open) {
        int deep = 0;
        for (int at = open; at < typed.length() && typed.charAt(at) != STRAIGHT_QUOTE; at++) {
            deep += change(typed.charAt(at));
            if (deep == 0) {
                return at;
            }
        }
        return -1;
    }

    private static int change(char letter) {
        return OPENING_QUOTES.indexOf(letter) >= 0 ? 1 : CLOSING_QUOTES.indexOf(letter) >= 0 ? -1 : 0;
    }

    private static int next(String typed, int open) {
        int at = open + 1;
        while (at < typed.length() && !isQuote(typed.charAt(at))) {
            at++;
        }
        return at < typed.length() ? at : -1;
    }
}
