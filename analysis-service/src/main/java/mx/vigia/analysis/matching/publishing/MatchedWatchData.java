package mx.vigia.analysis.matching.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.matching.MatchChange;
import mx.vigia.analysis.matching.MatchReason;
import mx.vigia.platform.text.OrEmpty;

/**
 * A watch as an event names it, at the known revision.
 *
 * @param because the indexes of its reasons among those of the event, from 0
 * @param turn whether the change made it match, or no longer match; null if neither
 */
record MatchedWatchData(
        UUID watch,
        long revision,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> because,
        @JsonInclude(JsonInclude.Include.NON_NULL) MatchChange turn) {
    MatchedWatchData {
        turn = turn == MatchChange.NONE ? null : turn;
        because = OrEmpty.list(because);
    }

    /** Returns the watch with its reasons, taken from those of its event. */
    Match match(List<MatchReason> all) {
        MatchChange change = Objects.requireNonNullElse(turn, MatchChange.NONE);
        return new Match(watch, revision, because.stream().map(all::get).toList(), change);
    }
}
