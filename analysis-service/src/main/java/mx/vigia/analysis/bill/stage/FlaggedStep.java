package mx.vigia.analysis.bill.stage;

import mx.vigia.analysis.bill.Step;

/** A step that does not fit, and why; it is kept and shown, never dropped. */
public record FlaggedStep(Step step, StepFlag flag) {}
