package mx.vigia.analysis.linking.mention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A mention as it is kept: where it stands, and in the forms that are compared.
 *
 * @param former in which forms it named its matter before it was corrected, the last of them first
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

    /** Whether both stand at one place and name one matter in the same words, whatever they were before. */
    boolean isSameMention(MentionRow other) {
        return place == other.place && point == other.point && forms.equals(other.forms);
    }
}
