package mx.vigia.analysis.calendar;

/** A day that somebody waits for and that is another than it was: from before to after. */
public record Shift(KeptDay before, KeptDay after) {
    /** Whether the sighting that moved it has told it already, as that of a consultation does. */
    public boolean toldByItsSource() {
        return after.day().kind() == DueKind.CONSULTATION;
    }
}
