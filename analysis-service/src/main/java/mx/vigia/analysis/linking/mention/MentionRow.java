package mx.vigia.analysis.linking.mention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A stored mention: its place and its comparable forms.
 *
 * @param former the forms in which it named its matter before corrections, latest first
 */
record MentionRow(int place, int point, MentionForms forms, List<MentionForms> former) {
    MentionRow {
        former = List.copyOf(former);
    }

    static MentionRow of(ResultSet row) throws SQLException {
        return new MentionRow(row.getInt("place"), row.getInt("point"), MentionForms.of(row), List.of());
    }

    MentionRow since(List<MentionForms> others) {
        return new MentionRow(place, point, forms, others);
    }

    /** Whether both are at one place and name one matter in the same words, whatever their history. */
    boolean isSameMention(MentionRow other) {
        return place == other.place && point == other.point && forms.equals(other.forms);
    }
}
