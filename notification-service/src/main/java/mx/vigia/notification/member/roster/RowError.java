package mx.vigia.notification.member.roster;

/**
 * An error in one cell.
 *
 * @param row as a spreadsheet counts
 * @param expected what should be in the cell
 * @param detail what the expectation refers to, such as the names of committees; or empty
 * @param found what is in the cell; or empty
 */
public record RowError(int row, RosterColumn column, Expected expected, String detail, String found) {
    private static final int MAX_SHOWN_LENGTH = 80;

    public RowError {
        found = found.length() > MAX_SHOWN_LENGTH ? found.substring(0, MAX_SHOWN_LENGTH) + "…" : found;
    }

    /** The expected content of a cell. */
    public enum Expected {
        /** A mail address such as {@code nombre@dominio.mx}. */
        ADDRESS,
        /** A name, for a person who is not known yet. */
        NAME,
        /** At most {@code detail} characters. */
        LENGTH,
        /** Readable text without invisible characters. */
        READABLE,
        /** Text and not a formula. */
        WORDS,
        /** {@code es} or {@code en}. */
        LANGUAGE,
        /** One of the committees in {@code detail}, or with an English name beside it, which creates a new one. */
        COMMITTEE,
        /** One of the committees in {@code detail}, of which the author of the list is secretary. */
        COMMITTEE_OF_YOURS,
        /** A name that no other committee has in either language. */
        FREE_NAME,
        /** {@code integrante} or {@code secretaría}. */
        SEAT,
        /** {@code integrante}: an administrator decides who else is secretary. */
        SEAT_OF_MEMBER,
        /** {@code activo} or {@code sale}. */
        STATUS,
        /** The address of a person who is registered and stays. */
        HEIR,
        /** The same value that row {@code detail} has for the same person. */
        SAME,
        /** A person who has not left: one who has is readmitted on their own page. */
        SOMEBODY_HERE,
        /** A person whom a secretary may assign; the reason why not is known to administrators only. */
        SOMEBODY_TO_SEAT,
        /** A person who is not the last administrator. */
        NOT_THE_LAST
    }
}
