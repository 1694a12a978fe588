package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import mx.vigia.analysis.bill.proceeding.VotePosition;
import org.jspecify.annotations.Nullable;

/**
 * Two figures of a vote that should agree and do not.
 *
 * @param against what the printed figure was compared with
 * @param group the group's short name; null for the whole chamber
 * @param position null if it concerns the sum of a row
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VoteDiscrepancy(
        Against against, @Nullable String group, @Nullable VotePosition position, int printed, int counted) {
    /** What a printed figure can be compared with. */
    public enum Against {
        /** The parts of its own row. */
        ROW,
        /** The figures of all groups. */
        GROUPS,
        /** The ballots that were listed. */
        BALLOTS
    }
}
