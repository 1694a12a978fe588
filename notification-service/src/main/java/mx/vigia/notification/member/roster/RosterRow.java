package mx.vigia.notification.member.roster;

import java.util.Map;

/**
 * A row of a list as it was read.
 *
 * @param row as a spreadsheet counts: the headings are row 1
 * @param values by column, without spaces around them; empty ones are left out
 */
public record RosterRow(int row, Map<RosterColumn, String> values) {
    public RosterRow {
        values = Map.copyOf(values);
    }

    /** Returns the value of a column, or an empty string. */
    String in(RosterColumn column) {
        return values.getOrDefault(column, "");
    }
}
