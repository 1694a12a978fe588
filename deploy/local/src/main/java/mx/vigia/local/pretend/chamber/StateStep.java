package mx.vigia.local.pretend.chamber;

import java.time.Instant;

/**
 * A step of the initiative with which a state congress follows a bill of this chamber.
 *
 * @param bill the id of the followed bill
 */
public record StateStep(String bill, State state, Instant at) {
    /** The stages of a state's initiative, in their order. */
    public enum State {
        TURNED,
        IN_COMMITTEE,
        REPORTED,
        APPROVED
    }

    static StateStep of(Action action) {
        return new StateStep(action.word("bill", ""), State.valueOf(action.word("state", "IN_COMMITTEE")), action.at());
    }
}
