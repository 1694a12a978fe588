package mx.vigia.notification.roster;

import java.util.List;

/**
 * The cells of one row of a table.
 *
 * @param row as a spreadsheet counts
 * @param formulas whether each is computed by a formula
 */
record Cells(int row, List<String> values, List<Boolean> formulas) {
    boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }
}
