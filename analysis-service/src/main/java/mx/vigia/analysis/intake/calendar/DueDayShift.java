package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;

/** A pending due day that moved, before and after. */
public record DueDayShift(StoredDueDay before, StoredDueDay after) {
    /** Whether it is the last day of an open consultation: a sighting that moves it announces that itself. */
    public boolean concernsOpenConsultation(LocalDate today) {
        var day = after.day();
        return day.kind() == DueKind.CONSULTATION
                && Stream.ofNullable(day.opens()).noneMatch(opens -> opens.isAfter(today));
    }
}
