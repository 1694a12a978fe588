package mx.vigia.analysis.export;

/** Escapes a text for a table that people open in a spreadsheet. */
public final class SpreadsheetCell {
    private static final String FORMULA_START_CHARACTERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetCell() {}

    /** Returns the text, after an apostrophe where a spreadsheet would read it as a formula; empty for null. */
    public static String of(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_START_CHARACTERS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
