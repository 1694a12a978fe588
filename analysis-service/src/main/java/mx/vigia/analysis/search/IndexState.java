package mx.vigia.analysis.search;

/** How the index stands: {@code behind} changes are waiting. */
public record IndexState(Phase phase, long change, long behind, int documents) {
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
