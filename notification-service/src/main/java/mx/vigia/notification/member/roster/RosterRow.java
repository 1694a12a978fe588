package mx.vigia.notification.member.roster;

import java.util.Map;

/**
 * A row of a list as it was read.
 *
 * @param row as a spreadsheet counts: the headings are row 1
 * @param values by column, without spaces around them; what is empty is not among them
 */
public record RosterRow(int row, Map<RosterColumn, String> values) {
    public RosterRow {
        values = Map.copyOf(values);
    }

    /** What stands in a column, or nothing. */
    String in(RosterColumn column) {
        return values.getOrDefault(column, "");
    }
}
