package mx.vigia.analysis.bill.stage;

import java.time.LocalDate;

/** A stage that a bill has reached; {@code day} is null where no source states when. */
public record ReachedStage(Stage stage, LocalDate day) {}
