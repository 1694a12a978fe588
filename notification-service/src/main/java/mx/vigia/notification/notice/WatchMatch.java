package mx.vigia.notification.notice;

import java.util.List;
import java.util.UUID;

/** A watch that a fact matched, and why. */
public record WatchMatch(UUID watch, List<WatchMatchReason> reasons, MatchTransition turn) {
    public WatchMatch {
        reasons = List.copyOf(reasons);
    }
}
