package mx.vigia.analysis.stage;

import java.util.List;
import mx.vigia.analysis.bill.Step;

/** Where a bill stands and whether it is still open, with the steps that do not fit: kept and shown, never dropped. */
public record Standing(Stage where, Outcome outcome, List<Flagged> flagged) {
    public Standing {
        flagged = List.copyOf(flagged);
    }

    /** What does not fit about a step. */
    public enum Flag {
        /** It cannot have been taken where the bill stood: sources publish late, and err. */
        OUT_OF_ORDER,
        /** Its words are not in the table of phrases. */
        UNKNOWN_PHRASE
    }

    /** A step that does not fit, and why. */
    public record Flagged(Step step, Flag flag) {}

    /** The one stage people are shown. */
    public Stage stage() {
        return outcome.shownInsteadOf(where);
    }
}
