package mx.vigia.analysis.matching;

import java.util.List;
import java.util.UUID;

/**
 * A watch that a fact matches, with its known revision and the reasons.
 *
 * @param turn whether the change made the bill match, or no longer match
 */
public record Match(UUID watch, long revision, List<MatchReason> reasons, MatchChange turn) {
    public Match {
        reasons = List.copyOf(reasons);
    }
}
