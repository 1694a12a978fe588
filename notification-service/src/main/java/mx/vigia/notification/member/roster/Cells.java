package mx.vigia.notification.member.roster;

import java.util.List;

/**
 * The cells of one row of a table.
 *
 * @param row numbered as in a spreadsheet
 * @param formulas whether each is computed by a formula
 */
record Cells(int row, List<String> values, List<Boolean> formulas) {
    boolean isBlank() {
        return width() == 0;
    }

    /** Returns the number of columns, up to the last cell that is not blank. */
    int width() {
        var width = values.size();
        while (width > 0 && values.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
