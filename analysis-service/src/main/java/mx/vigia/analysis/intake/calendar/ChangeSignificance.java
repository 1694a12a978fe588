package mx.vigia.analysis.intake.calendar;

/**
 * How a bill changed, as far as its days are concerned.
 *
 * @param aloud whether people are told of what it brings
 * @param regrouped whether its records changed places, so that days move for those who know it and nobody else said so
 */
public record ChangeSignificance(boolean aloud, boolean regrouped) {
    static final ChangeSignificance SILENT = new ChangeSignificance(false, false);

    ChangeSignificance with(ChangeSignificance other) {
        return new ChangeSignificance(aloud || other.aloud, regrouped || other.regrouped);
    }

    /** Whether people are told of a day that moved. */
    public boolean movesAloud() {
        return aloud || regrouped;
    }
}
