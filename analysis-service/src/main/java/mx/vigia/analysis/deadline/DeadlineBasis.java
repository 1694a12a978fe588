package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.Optional;
import mx.vigia.analysis.bill.Chamber;
import org.jspecify.annotations.Nullable;

/**
 * What a day by which something is due was counted from.
 *
 * @param calendar the id of the calendar whose days were counted; empty where the day is stated
 * @param start the event that began the count
 * @param startDay the day of that event, which is not counted itself
 * @param chamber whose term it is; null where none
 * @param stated whether the source states the day itself, so that nothing was counted
 */
public record DeadlineBasis(
        String calendar,
        DeadlineEvent start,
        LocalDate startDay,
        @Nullable Chamber chamber,
        boolean stated) {
    static DeadlineBasis counted(String calendar, DeadlineEvent start, LocalDate startDay, Chamber chamber) {
        return new DeadlineBasis(calendar, start, startDay, chamber, false);
    }

    /** Returns the basis of a day that no chamber's term decides; without a calendar the day is stated. */
    static DeadlineBasis outsideChambers(String calendar, DeadlineEvent start, LocalDate startDay) {
        return new DeadlineBasis(calendar, start, startDay, null, calendar.isEmpty());
    }

    /** Returns the calendar whose days were counted; empty where the day is stated. */
    public Optional<DayCalendar> dayCalendar() {
        return calendar.isEmpty() ? Optional.empty() : Optional.of(DayCalendars.getById(calendar));
    }

    DeadlineBasis asCounted(String otherCalendar) {
        return counted(otherCalendar, start, startDay, chamber);
    }

    DeadlineBasis asStated() {
        return new DeadlineBasis("", start, startDay, chamber, true);
    }
}
