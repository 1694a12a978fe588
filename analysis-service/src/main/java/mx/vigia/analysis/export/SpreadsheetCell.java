package mx.vigia.analysis.export;

/** A text in a table that people open in a spreadsheet. */
public final class SpreadsheetCell {
    private static final String FORMULA_START_CHARACTERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetCell() {}

    /** The text, after an apostrophe where a spreadsheet would take it for a formula; empty for nothing. */
    public static String of(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_START_CHARACTERS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
