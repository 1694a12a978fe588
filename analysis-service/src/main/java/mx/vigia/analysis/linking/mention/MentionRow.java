package mx.vigia.analysis.linking.mention;

import java.util.List;
import mx.vigia.platform.store.SqlFunction;

/**
 * A stored mention: its place and its comparable forms.
 *
 * @param former the forms in which it named its matter before corrections, latest first
 */
record MentionRow(int place, int point, MentionForms forms, List<MentionForms> former) {
    static final SqlFunction<MentionRow> ROW =
            row -> new MentionRow(row.getInt("place"), row.getInt("point"), MentionForms.ROW.apply(row), List.of());

    MentionRow {
        former = List.copyOf(former);
    }

    MentionRow since(List<MentionForms> others) {
        return new MentionRow(place, point, forms, others);
    }

    /** Whether both are at one place and name one matter in the same words, whatever their history. */
    boolean isSameMention(MentionRow other) {
        return place == other.place && point == other.point && forms.equals(other.forms);
    }
}
