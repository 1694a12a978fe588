package mx.vigia.analysis.bill.stage;

import java.util.List;

/** Where a bill stands and whether it is still open, with the steps that do not fit: kept and shown, never dropped. */
public record BillStatus(Stage where, BillOutcome outcome, List<FlaggedStep> flagged) {
    public BillStatus {
        flagged = List.copyOf(flagged);
    }

    /** The one stage people are shown. */
    public Stage stage() {
        return outcome.displayedStage(where);
    }
}
