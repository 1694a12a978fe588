package mx.vigia.analysis.bill.proceeding;

/** What becomes of a sighting of a proceeding. */
public sealed interface ProceedingUpdateResult {
    /** The page said so before, or something newer. */
    record Echo() implements ProceedingUpdateResult {}

    /** The page says something new. */
    record News() implements ProceedingUpdateResult {}

    /** The same revision was said before, with other words. */
    record Contradiction(String why) implements ProceedingUpdateResult {}
}
