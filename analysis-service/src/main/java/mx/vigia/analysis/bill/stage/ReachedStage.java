package mx.vigia.analysis.bill.stage;

import java.time.LocalDate;

/** A stage that a bill has reached; {@code day} is null where no source states when. */
public record ReachedStage(Stage stage, LocalDate day) {
    /** Returns a stage that was reached on no known day. */
    public static ReachedStage undated(Stage stage) {
        return new ReachedStage(stage, null);
    }
}
