package mx.vigia.scraper.reading;

/** A fault of our own: the log has it whole, and people are told a reference by which it is found there. */
public record ReaderFailure(String reference) {
    /** The same stumble at the same place has the same reference, so that it is no news in the next round. */
    public static ReaderFailure at(Object place, Exception fault) {
        return new ReaderFailure("%08x".formatted((place + " " + fault).hashCode()));
    }

    /** What is said of it. */
    public ProblemValue told() {
        return Expectation.A_STUMBLE_OF_OURS.of(reference);
    }
}
