package mx.vigia.analysis.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Defines which days are counted.
 *
 * @param every whether all are
 * @param restDays whether the rest days of the Ley Federal del Trabajo are excluded
 * @param fixed days of each year that are excluded, such as 09-16
 * @param closed spans that are excluded, such as {@code 2025-12-22 to 2026-01-06}
 * @param ordinaryOnly whether days in recess are excluded
 * @param listed for an authority that decrees days of its own, the years whose complete list we hold; otherwise null
 * @param official whether a person has read the text behind it
 */
public record DayCalendar(
        String id,
        String es,
        String en,
        boolean every,
        boolean restDays,
        Set<MonthDay> fixed,
        List<DayRange> closed,
        boolean ordinaryOnly,
        List<Integer> listed,
        boolean official) {
    private static final Set<DayOfWeek> WEEKEND_DAYS = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public DayCalendar {
        fixed = fixed == null ? Set.of() : Set.copyOf(fixed);
        closed = closed == null ? List.of() : List.copyOf(closed);
    }

    /** Whether a day is counted, as far as is known. */
    public boolean isCounted(LocalDate day) {
        if (every) {
            return !ordinaryOnly || SessionPeriods.isOrdinary(day);
        }
        return !WEEKEND_DAYS.contains(day.getDayOfWeek())
                && !(restDays && MandatoryRestDays.isRestDay(day))
                && !fixed.contains(MonthDay.from(day))
                && !isClosed(day)
                && (!ordinaryOnly || SessionPeriods.isOrdinary(day));
    }

    /** Whether all data about the days of these years is available, both included. */
    boolean covers(int from, int to) {
        return listed == null || IntStream.rangeClosed(from, to).allMatch(listed::contains);
    }

    /** Returns this calendar without the days in recess. */
    DayCalendar inSessionOnly() {
        return new DayCalendar(id, es, en, every, restDays, fixed, closed, true, listed, official);
    }

    private boolean isClosed(LocalDate day) {
        return closed.stream().anyMatch(span -> span.contains(day));
    }
}
