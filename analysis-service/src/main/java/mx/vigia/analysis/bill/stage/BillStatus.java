package mx.vigia.analysis.bill.stage;

import java.util.List;

/** The stage of a bill and whether it is still open. Steps that do not fit are kept and shown, never dropped. */
public record BillStatus(Stage where, BillOutcome outcome, List<FlaggedStep> flagged) {
    public BillStatus {
        flagged = List.copyOf(flagged);
    }

    /** Returns the single stage that is displayed. */
    public Stage stage() {
        return outcome.displayedStage(where);
    }

    /** Returns this status with the displayed stage only, as it is stored. */
    public BillStatus displayed() {
        return new BillStatus(stage(), outcome, flagged);
    }
}
