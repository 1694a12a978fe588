package mx.vigia.notification.member.roster;

/**
 * What is wrong with one cell.
 *
 * @param row as a spreadsheet counts
 * @param expected what should stand there
 * @param detail what the expectation speaks of, such as the names of committees; or nothing
 * @param found what stands there; or nothing
 */
public record RowError(int row, RosterColumn column, Expected expected, String detail, String found) {
    private static final int MAX_SHOWN_LENGTH = 80;

    public RowError {
        found = found.length() > MAX_SHOWN_LENGTH ? found.substring(0, MAX_SHOWN_LENGTH) + "…" : found;
    }

    /** What should stand in a cell. */
    public enum Expected {
        /** A mail address such as {@code nombre@dominio.mx}. */
        ADDRESS,
        /** A name, of whoever is not known yet. */
        NAME,
        /** At most {@code detail} characters. */
        LENGTH,
        /** Something to read, all of which is seen. */
        READABLE,
        /** Words and not a formula. */
        WORDS,
        /** {@code es} or {@code en}. */
        LANGUAGE,
        /** One of the committees in {@code detail}, or a name in English beside it, which makes a new one. */
        COMMITTEE,
        /** One of the committees in {@code detail}, whose secretary sent the list. */
        COMMITTEE_OF_YOURS,
        /** A name that no other committee has in either language. */
        FREE_NAME,
        /** {@code integrante} or {@code secretaría}. */
        SEAT,
        /** {@code integrante}: who else is secretary an administrator decides. */
        SEAT_OF_MEMBER,
        /** {@code activo} or {@code sale}. */
        STATUS,
        /** The address of somebody who is there and stays. */
        HEIR,
        /** The same as row {@code detail} says of the same person. */
        SAME,
        /** Somebody who has not left: whoever did is taken in again on their own page. */
        SOMEBODY_HERE,
        /** Somebody whom a secretary may seat; why this one is not, those who administer the house know. */
        SOMEBODY_TO_SEAT,
        /** Somebody without whom others still administer the house. */
        NOT_THE_LAST
    }
}
