package mx.vigia.analysis.search.index;

import java.util.Map;

/** How the index stands: {@code behind} changes are waiting, {@code refused} bills are left out, by id, and why. */
public record IndexState(Phase phase, long change, long behind, int documents, Map<String, String> refused) {
    public IndexState {
        refused = Map.copyOf(refused);
    }

    /** What the index is doing. */
    public enum Phase {
        OPENING,
        REBUILDING,
        CATCHING_UP,
        READY
    }

    public boolean ready() {
        return phase == Phase.READY;
    }
}
