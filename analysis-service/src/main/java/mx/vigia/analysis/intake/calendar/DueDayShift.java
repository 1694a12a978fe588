package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;

/** A day that somebody waits for and that is another than it was: from before to after. */
public record DueDayShift(StoredDueDay before, StoredDueDay after) {
    /** Whether it is the last day of a consultation that is open: a sighting that moves it tells so itself. */
    public boolean concernsOpenConsultation(LocalDate today) {
        var day = after.day();
        return day.kind() == DueKind.CONSULTATION
                && (day.opens() == null || !day.opens().isAfter(today));
    }
}
