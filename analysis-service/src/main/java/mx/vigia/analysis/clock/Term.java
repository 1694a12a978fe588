package mx.vigia.analysis.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.vigia.analysis.text.Due.Unit;

/** So many units by a calendar; the day from which they are counted is not one of them. */
record Term(int count, Unit unit, DayCalendar calendar) {
    /** More than this many units are no term that anybody waits for, but a misread figure. */
    static final int MOST = 5_000;

    /**
     * The day on which a term ends.
     *
     * @param latest by the other reading, where days are not said to be natural or working ones
     */
    record End(LocalDate due, LocalDate latest, List<Doubt> doubts) {}

    static Unit unit(String word) {
        return Unit.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** When it ends, begun on these days (one by each reading); hours, and terms without measure, end on no day we could name. */
    Optional<End> from(LocalDate start, LocalDate latestStart) {
        if (count > MOST || count < 0) {
            return Optional.empty();
        }
        return switch (unit) {
            case HOUR -> Optional.empty();
            case NATURAL_DAY -> both(natural(start), natural(latestStart), List.of());
            case MONTH -> both(start.plusMonths(count), latestStart.plusMonths(count), List.of());
            case YEAR -> both(start.plusYears(count), latestStart.plusYears(count), List.of());
            case WORKING_DAY -> both(working(start), working(latestStart), doubts(start));
            case DAY -> both(natural(start), working(latestStart), List.of(Doubt.UNIT_UNSTATED));
        };
    }

    private static Optional<End> both(LocalDate due, LocalDate latest, List<Doubt> doubts) {
        return Optional.of(new End(due, latest, doubts));
    }

    private LocalDate natural(LocalDate start) {
        return calendar.ordinaryOnly()
                ? counted(start, Calendars.withId(Calendars.NATURAL).inSessionOnly())
                : start.plusDays(count);
    }

    private LocalDate working(LocalDate start) {
        return counted(start, calendar);
    }

    private LocalDate counted(LocalDate start, DayCalendar days) {
        var day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= days.counts(day) ? 1 : 0;
        }
        return day;
    }

    private List<Doubt> doubts(LocalDate start) {
        var found = new ArrayList<Doubt>();
        var days = start.plusDays(1).datesUntil(working(start).plusDays(1)).toList();
        if (!days.stream().allMatch(day -> calendar.knows(day.getYear()))) {
            found.add(Doubt.LIST_UNKNOWN);
        }
        if (calendar.ordinaryOnly() && !days.stream().allMatch(SessionPeriods::known)) {
            found.add(Doubt.PERIOD_OPEN);
        }
        if (!calendar.official()) {
            found.add(Doubt.CALENDAR_UNVERIFIED);
        }
        return found;
    }
}
