package mx.vigia.notification.member.roster;

/** The result of reading a file. */
public sealed interface RosterReadResult {
    /** It is a list, whatever the errors in its rows. */
    record AList(Roster roster) implements RosterReadResult {}

    /** It is no list; {@code detail} is the limit that was exceeded, or the missing columns. */
    record NoList(Why why, String detail) implements RosterReadResult {}

    /** Why a file is no list. */
    enum Why {
        /** More than {@code detail} bytes. */
        TOO_LARGE,
        /** More than {@code detail} bytes when it is unpacked. */
        UNPACKS_TOO_LARGE,
        /** More than {@code detail} rows. */
        TOO_MANY_ROWS,
        /** A list, or another sheet of its workbook, with a cell right of column {@code detail}. */
        TOO_MANY_COLUMNS,
        /** A sheet with more than {@code detail} formulas. */
        TOO_MANY_FORMULAS,
        /** A cell of more than {@code detail} characters. */
        CELL_TOO_LONG,
        /** Neither a table of values separated by commas, semicolons or tabs, nor an XLSX workbook. */
        NO_TABLE,
        /** No heading of the column {@code detail}. */
        NO_HEADING,
        /** Two columns with the heading {@code detail}. */
        HEADING_TWICE,
        /** Headings, and no row below them. */
        EMPTY
    }
}
