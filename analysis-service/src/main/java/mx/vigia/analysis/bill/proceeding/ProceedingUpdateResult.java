package mx.vigia.analysis.bill.proceeding;

/** The outcome of processing a sighting of a proceeding. */
public sealed interface ProceedingUpdateResult {
    /** The page already stated the same, or something newer. */
    record Echo() implements ProceedingUpdateResult {}

    /** The page states something new. */
    record News() implements ProceedingUpdateResult {}

    /** The same revision was already received with different content. */
    record Contradiction(String why) implements ProceedingUpdateResult {}
}
