package mx.vigia.analysis.language.query;

/**
 * Which sign closes a quotation. A title pasted between quotation marks may have some of another kind itself: {@code "Día de la “Carta Magna” mexicana"} is one
 * quotation. Else any sign closes what any opened, for keyboards and letters turn one into another.
 */
final class Quotes {
    private static final char STRAIGHT = '"';
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";
    private static final String ALL = STRAIGHT + OPENING + CLOSING;

    private Quotes() {}

    static boolean isOne(char letter) {
        return ALL.indexOf(letter) >= 0;
    }

    /** Where the quotation opened here is closed; -1 where it never is. */
    static int closing(String typed, int open) {
        int next = next(typed, open);
        int whole = typed.charAt(open) == STRAIGHT ? straight(typed, open, next) : nested(typed, open);
        return whole >= 0 ? whole : next;
    }

    /** The next straight sign, where the first within opens another quotation. */
    private static int straight(String typed, int open, int next) {
        return next >= 0 && OPENING.indexOf(typed.charAt(next)) >= 0 ? typed.indexOf(STRAIGHT, open + 1) : next;
    }

    /** The first sign that closes as many as were opened, before any straight one. */
    private static int nested(String typed, int open) {
        int deep = 0;
        for (int at = open; at < typed.length() && typed.charAt(at) != STRAIGHT; at++) {
            deep += change(typed.charAt(at));
            if (deep == 0) {
                return at;
            }
        }
        return -1;
    }

    private static int change(char letter) {
        return OPENING.indexOf(letter) >= 0 ? 1 : CLOSING.indexOf(letter) >= 0 ? -1 : 0;
    }

    private static int next(String typed, int open) {
        int at = open + 1;
        while (at < typed.length() && !isOne(typed.charAt(at))) {
            at++;
        }
        return at < typed.length() ? at : -1;
    }
}
