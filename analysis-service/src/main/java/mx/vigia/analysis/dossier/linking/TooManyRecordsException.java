package mx.vigia.analysis.dossier.linking;

/** That more records hang together by names and decisions than can be looked at at once: which of them are one matter, nobody can say. */
public final class TooManyRecordsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int most;

    public TooManyRecordsException(String around, int most) {
        super("expected at most " + most + " records that hang together, and found more around " + around);
        this.most = most;
    }

    /** How many there may be. */
    public int limit() {
        return most;
    }
}
