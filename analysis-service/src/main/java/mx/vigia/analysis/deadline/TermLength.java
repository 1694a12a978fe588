package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.vigia.analysis.text.obligation.DueExpression.Unit;

/** A number of units in a calendar; the day from which they are counted is not one of them. */
record TermLength(int count, Unit unit, DayCalendar calendar) {
    /**
     * The maximum number of days (ten years); longer terms, also in months or years, are treated as misread figures.
     */
    static final int MAX_DAYS = 3_660;

    static final int MAX_MONTHS = 1_200;
    static final int MAX_YEARS = 100;

    /**
     * The day on which a term ends.
     *
     * @param latest by the other reading, where it is not stated whether days are natural or working days
     * @param calendar the id of the calendar in whose days the due day was counted
     * @param latestCalendar the id of that of the other reading, or the same
     */
    record End(LocalDate due, LocalDate latest, String calendar, String latestCalendar, List<DeadlineDoubt> doubts) {
        DueDate date() {
            return latestCalendar.equals(calendar)
                    ? DueDate.of(due, latest)
                    : DueDate.of(due, latest).withOtherCalendar(latestCalendar);
        }
    }

    static Unit parseUnit(String word) {
        return Unit.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * Returns when it ends if begun on these days (one for each reading); hours, and terms beyond the limits, have no
     * end day.
     */
    Optional<End> from(LocalDate start, LocalDate latestStart) {
        if (count > most() || count < 0) {
            return Optional.empty();
        }
        return switch (unit) {
            case HOUR -> Optional.empty();
            case NATURAL_DAY -> inNaturalDays(endInNaturalDays(start), endInNaturalDays(latestStart));
            case MONTH -> inNaturalDays(start.plusMonths(count), latestStart.plusMonths(count));
            case YEAR -> inNaturalDays(start.plusYears(count), latestStart.plusYears(count));
            case WORKING_DAY -> worked(start, latestStart);
            case DAY ->
                Optional.of(new End(
                        endInNaturalDays(start),
                        endInWorkingDays(latestStart),
                        DayCalendars.NATURAL_CALENDAR_ID,
                        calendar.id(),
                        List.of(DeadlineDoubt.UNIT_UNSTATED)));
        };
    }

    private int most() {
        return switch (unit) {
            case HOUR, DAY, NATURAL_DAY, WORKING_DAY -> MAX_DAYS;
            case MONTH -> MAX_MONTHS;
            case YEAR -> MAX_YEARS;
        };
    }

    private Optional<End> worked(LocalDate start, LocalDate latestStart) {
        var due = endInWorkingDays(start);
        var latest = latestStart.equals(start) ? due : endInWorkingDays(latestStart);
        return Optional.of(new End(due, latest, calendar.id(), calendar.id(), findDoubts(start, due)));
    }

    private static Optional<End> inNaturalDays(LocalDate due, LocalDate latest) {
        var natural = DayCalendars.NATURAL_CALENDAR_ID;
        return Optional.of(new End(due, latest, natural, natural, List.of()));
    }

    private LocalDate endInNaturalDays(LocalDate start) {
        return calendar.inSessionOnly()
                ? countDays(
                        start,
                        DayCalendars.getById(DayCalendars.NATURAL_CALENDAR_ID).withoutRecess())
                : start.plusDays(count);
    }

    /**
     * Returns the last of so many working days; a calendar of fixed days may count one on which nobody works, and no
     * term ends on such a day.
     */
    private LocalDate endInWorkingDays(LocalDate start) {
        var day = countDays(start, calendar);
        while (!calendar.isCounted(day) || DaysOff.isDayOfRest(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate countDays(LocalDate start, DayCalendar days) {
        var day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= days.isCounted(day) ? 1 : 0;
        }
        return day;
    }

    private List<DeadlineDoubt> findDoubts(LocalDate start, LocalDate due) {
        var found = new ArrayList<DeadlineDoubt>();
        if (count > 0 && !calendar.covers(start.plusDays(1).getYear(), due.getYear())) {
            found.add(DeadlineDoubt.LIST_UNKNOWN);
        }
        if (calendar.inSessionOnly()
                && !start.plusDays(1).datesUntil(due.plusDays(1)).allMatch(SessionPeriods::known)) {
            found.add(DeadlineDoubt.PERIOD_OPEN);
        }
        if (!calendar.official()) {
            found.add(DeadlineDoubt.CALENDAR_UNVERIFIED);
        }
        return found;
    }
}
