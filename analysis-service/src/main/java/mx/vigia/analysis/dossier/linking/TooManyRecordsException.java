package mx.vigia.analysis.dossier.linking;

/**
 * Thrown when more records are connected by names and decisions than can be processed together, so that their matters
 * cannot be determined.
 */
public final class TooManyRecordsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int most;

    public TooManyRecordsException(String around, int most) {
        super("expected at most " + most + " records that hang together, and found more around " + around);
        this.most = most;
    }

    /** Returns the maximum number of records. */
    public int limit() {
        return most;
    }
}
