package mx.vigia.analysis.dossier.feed;

/**
 * The manner in which a bill changed.
 *
 * @param silent no alert is sent for the cause: a first round, an explicit request, or records moved between bills
 * @param regrouped its records are not the same as before
 */
public record ChangeManner(boolean silent, boolean regrouped) {
    /** No alert is sent, and the records are the same as before. */
    public static final ChangeManner SILENT = new ChangeManner(true, false);

    static final ChangeManner ANNOUNCED = new ChangeManner(false, false);

    /** Returns the manner of two combined changes: silent only if both are. */
    public ChangeManner combineWith(ChangeManner other) {
        return new ChangeManner(silent && other.silent, regrouped || other.regrouped);
    }
}
