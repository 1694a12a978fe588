package mx.vigia.local.pretend.states;

import java.time.LocalDate;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.StateStep;

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
        StateStep.State state,
        Bill bill) {
    /** Returns {@code Dip. Aurelia Noemí Dorantes Figueras}. */
    public String deputy() {
        return "Dip. " + proponent;
    }
}
