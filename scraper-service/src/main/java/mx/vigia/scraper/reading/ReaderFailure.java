package mx.vigia.scraper.reading;

/** A fault of Vigía's own; the log has it in full under the reference that is shown to users. */
public record ReaderFailure(String reference) {
    /**
     * Returns the failure of this place; the same fault at the same place has the same reference, so that it is not new
     * in the next round.
     */
    public static ReaderFailure at(Object place, Exception fault) {
        return new ReaderFailure("%08x".formatted((place + " " + fault).hashCode()));
    }

    /** Returns the text shown to users. */
    public ProblemValue problem() {
        return Expectation.A_STUMBLE_OF_OURS.of(reference);
    }
}
