package mx.vigia.notification.notice;

import java.util.List;
import java.util.UUID;

/** A watch that a fact answered, and why. */
public record Match(UUID watch, List<Reason> reasons, Turn turn) {
    public Match {
        reasons = List.copyOf(reasons);
    }
}
