package mx.vigia.analysis.bill.stage;

import java.time.LocalDate;

/** A stage that a bill has come to; {@code day} is null where no source says when. */
public record ReachedStage(Stage stage, LocalDate day) {}
