package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A printed row of figures of a vote.
 *
 * @param group the group's short name; null for the whole chamber
 * @param present present without voting (quórum, solo asistencia)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrintedTally(
        @Nullable String group, int favour, int against, int abstention, int present, int absent, int total) {
    /** Whether it counts the whole chamber, not a group. */
    public boolean ofChamber() {
        return group == null;
    }

    /** Returns how many of this row took this position. */
    public int of(VotePosition position) {
        return switch (position) {
            case FAVOUR -> favour;
            case AGAINST -> against;
            case ABSTENTION -> abstention;
            case PRESENT -> present;
            case ABSENT -> absent;
            case OTHER -> 0;
        };
    }

    /** Whether the votes of both that were cast are equal. */
    boolean hasSameVotesCastAs(PrintedTally other) {
        return favour == other.favour && against == other.against && abstention == other.abstention;
    }

    /** Returns the sum of the parts of the row. */
    public int sum() {
        return favour + against + abstention + present + absent;
    }
}
