package mx.vigia.analysis.dossier.linking;

/**
 * Thrown when more records are connected by names and decisions than can be processed together, so that their matters
 * cannot be determined.
 */
public final class TooManyRecordsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int max;

    public TooManyRecordsException(String around, int max) {
        super("expected at most " + max + " records that hang together, and found more around " + around);
        this.max = max;
    }

    /** Returns the maximum number of records. */
    public int limit() {
        return max;
    }
}
