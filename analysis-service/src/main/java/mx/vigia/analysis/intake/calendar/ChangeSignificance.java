package mx.vigia.analysis.intake.calendar;

/**
 * How a bill changed, as far as its due days are concerned.
 *
 * @param aloud whether alerts are sent for the results
 * @param regrouped whether its records moved, so that days move for those who know them and nothing else announced it
 */
public record ChangeSignificance(boolean aloud, boolean regrouped) {
    static final ChangeSignificance SILENT = new ChangeSignificance(false, false);

    ChangeSignificance with(ChangeSignificance other) {
        return new ChangeSignificance(aloud || other.aloud, regrouped || other.regrouped);
    }

    /** Whether alerts are sent for a day that moved. */
    public boolean announcesMovedDays() {
        return aloud || regrouped;
    }
}
