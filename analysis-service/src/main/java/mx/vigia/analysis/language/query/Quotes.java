package mx.vigia.analysis.language.query;

/**
 * Finds the closing sign of a quotation. A title pasted between quotation marks may contain marks of another kind:
 * {@code "Día de la “Carta Magna” mexicana"} is one quotation. Otherwise any mark closes any other, since keyboards and
 * word processors convert them.
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

    /** Returns the index where the quotation opened here is closed, or -1. */
    static int findClosing(String typed, int open) {
        int next = next(typed, open);
        int whole = typed.charAt(open) == STRAIGHT_QUOTE
                ? findStraightClosing(typed, open, next)
                : findNestedClosing(typed, open);
        return whole >= 0 ? whole : next;
    }

    /** Returns the next straight mark, if the first mark within opens another quotation. */
    private static int findStraightClosing(String typed, int open, int next) {
        return next >= 0 && OPENING_QUOTES.indexOf(typed.charAt(next)) >= 0
                ? typed.indexOf(STRAIGHT_QUOTE, open + 1)
                : next;
    }

    /** Returns the first mark that closes all opened ones, before any straight mark. */
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
