package mx.vigia.analysis.search.index;

import java.util.Map;

/**
 * The state of the index: {@code behind} changes are waiting, {@code refused} bills are left out, by id, with the
 * reason.
 */
public record IndexState(Phase phase, long change, long behind, int documents, Map<String, String> refused) {
    public IndexState {
        refused = Map.copyOf(refused);
    }

    /** The current activity of the index. */
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
