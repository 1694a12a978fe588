package mx.vigia.local.pretend.states;

import java.time.LocalDate;
import mx.vigia.local.pretend.chamber.Bill;

/**
 * An initiative before a state congress.
 *
 * @param bill the federal bill it follows
 */
public record StateMatter(
        int number,
        String title,
        LocalDate day,
        String committee,
        String proponent,
        boolean woman,
        State state,
        Bill bill) {
    /** Its progress; older ones are further along. */
    public enum State {
        TURNED,
        IN_COMMITTEE,
        REPORTED,
        APPROVED
    }

    /** Returns {@code Dip. Aurelia Noemí Dorantes Figueras}. */
    public String deputy() {
        return "Dip. " + proponent;
    }
}
