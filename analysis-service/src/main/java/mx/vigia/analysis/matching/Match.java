package mx.vigia.analysis.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * A watch that a fact answers, at the revision we knew, and why.
 *
 * @param byFamily that the watch was told by a house of before and does not hold the kind of the fact, only one under which it used to
 *     come: whether its owner hears of it we do not know. Left out of JSON where it is not so
 * @param turn whether the change made it answer, or unmade that; rows of before do not say
 */
public record Match(
        UUID watch,
        long revision,
        List<Reason> reasons,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean byFamily,
        Turn turn) {
    public Match {
        reasons = List.copyOf(reasons);
        turn = turn == null ? Turn.NONE : turn;
    }
}
