package mx.vigia.analysis.intake.calendar;

/**
 * How a bill changed, as far as its days are concerned.
 *
 * @param aloud whether people are told of what it brings
 * @param regrouped whether its records changed places, so that days move for those who know it and nobody else said so
 */
public record Tone(boolean aloud, boolean regrouped) {
    static final Tone SILENT = new Tone(false, false);

    Tone with(Tone other) {
        return new Tone(aloud || other.aloud, regrouped || other.regrouped);
    }

    /** Whether people are told of a day that moved. */
    public boolean movesAloud() {
        return aloud || regrouped;
    }
}
