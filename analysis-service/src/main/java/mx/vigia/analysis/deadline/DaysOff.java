package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The days that a calendar does not count: weekends, holidays, recess.
 *
 * @param restDays whether the rest days of the Ley Federal del Trabajo are excluded
 * @param fixed days of each year that are excluded, such as 09-16
 * @param closed spans that are excluded, such as {@code 2025-12-22 to 2026-01-06}
 * @param recess whether days in recess are excluded
 */
record DaysOff(
        boolean weekends,
        boolean restDays,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<MonthDay> fixed,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DayRange> closed,
        boolean recess) {
    private static final Set<DayOfWeek> WEEKEND_DAYS = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    DaysOff {
        fixed = Set.copyOf(fixed);
        closed = List.copyOf(closed);
    }

    /** Whether this is a day on which, by law, nobody works: of a weekend, or a mandatory rest day. */
    static boolean isDayOfRest(LocalDate day) {
        return WEEKEND_DAYS.contains(day.getDayOfWeek()) || MandatoryRestDays.isRestDay(day);
    }

    boolean contains(LocalDate day) {
        return weekends && WEEKEND_DAYS.contains(day.getDayOfWeek())
                || restDays && MandatoryRestDays.isRestDay(day)
                || fixed.contains(MonthDay.from(day))
                || closed.stream().anyMatch(span -> span.contains(day))
                || recess && !SessionPeriods.isOrdinary(day);
    }

    DaysOff withRecess() {
        return new DaysOff(weekends, restDays, fixed, closed, true);
    }
}
