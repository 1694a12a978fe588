package mx.vigia.analysis.matching;

import java.util.List;
import java.util.UUID;

/** A watch that a fact answers, at the revision we knew, and why. */
public record Match(UUID watch, long revision, List<Reason> reasons) {
    public Match {
        reasons = List.copyOf(reasons);
    }
}
