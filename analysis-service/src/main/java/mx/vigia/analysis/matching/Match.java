package mx.vigia.analysis.matching;

import java.util.List;
import java.util.UUID;

/**
 * A watch that a fact answers, at the revision we knew, and why.
 *
 * @param turn whether the change made it answer, or unmade that
 */
public record Match(UUID watch, long revision, List<MatchReason> reasons, MatchChange turn) {
    public Match {
        reasons = List.copyOf(reasons);
    }
}
