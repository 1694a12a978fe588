package mx.vigia.notification.member.roster;

import java.util.List;

/**
 * The cells of one row of a table.
 *
 * @param row as a spreadsheet counts
 * @param formulas whether each is computed by a formula
 */
record Cells(int row, List<String> values, List<Boolean> formulas) {
    boolean isBlank() {
        return width() == 0;
    }

    /** How many columns it takes: up to its last cell that is not blank. */
    int width() {
        var width = values.size();
        while (width > 0 && values.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
