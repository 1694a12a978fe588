package mx.vigia.analysis.bill.proceeding;

/** What becomes of a sighting of a proceeding. */
public sealed interface ProceedingHearing {
    /** The page said so before, or something newer. */
    record Echo() implements ProceedingHearing {}

    /** The page says something new. */
    record News() implements ProceedingHearing {}

    /** The same revision was said before, with other words. */
    record Contradiction(String why) implements ProceedingHearing {}
}
