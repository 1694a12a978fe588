package mx.vigia.analysis.calendar;

import java.time.LocalDate;

/** A day that somebody waits for and that is another than it was: from before to after. */
public record Shift(KeptDay before, KeptDay after) {
    /** Whether the sighting that moved it has told it already, as that of an open consultation does. */
    public boolean toldByItsSource(LocalDate today) {
        var day = after.day();
        return day.kind() == DueKind.CONSULTATION
                && (day.opens() == null || !day.opens().isAfter(today));
    }
}
