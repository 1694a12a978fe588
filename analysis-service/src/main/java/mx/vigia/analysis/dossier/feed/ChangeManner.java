package mx.vigia.analysis.dossier.feed;

/**
 * How a bill changed.
 *
 * @param silent nobody is told of what lay behind it: a first round, an explicit wish, or records that changed places
 * @param regrouped its records are others than before
 */
public record ChangeManner(boolean silent, boolean regrouped) {
    static final ChangeManner ANNOUNCED = new ChangeManner(false, false);

    /** The manner of two changes as of one: silent if nothing was aloud. */
    public ChangeManner combineWith(ChangeManner other) {
        return new ChangeManner(silent && other.silent, regrouped || other.regrouped);
    }
}
