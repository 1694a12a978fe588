package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import mx.vigia.analysis.bill.Chamber;
import org.jspecify.annotations.Nullable;

/**
 * What a day by which something is due was counted from.
 *
 * @param calendar the id of the calendar in whose days the due day was counted, after an extension those of the
 *     extension; empty where the day is stated
 * @param start the event that began the count
 * @param startDay the day of that event, which is not counted itself unless a notice states it as the first one
 * @param chamber whose term it is; null where none
 * @param stated whether the source states the day itself, so that nothing was counted
 * @param extended whether an extension was counted from the day before it
 */
public record DeadlineBasis(
        String calendar,
        DeadlineEvent start,
        LocalDate startDay,
        @Nullable Chamber chamber,
        boolean stated,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean extended) {
    static DeadlineBasis counted(String calendar, DeadlineEvent start, LocalDate startDay, Chamber chamber) {
        return new DeadlineBasis(calendar, start, startDay, chamber, false, false);
    }

    /** Returns the basis of a day that no chamber's term decides; without a calendar the day is stated. */
    static DeadlineBasis outsideChambers(String calendar, DeadlineEvent start, LocalDate startDay) {
        return new DeadlineBasis(calendar, start, startDay, null, calendar.isEmpty(), false);
    }

    /** Returns the calendar whose days were counted; empty where the day is stated. */
    public Optional<DayCalendar> dayCalendar() {
        return calendar.isEmpty() ? Optional.empty() : Optional.of(DayCalendars.getById(calendar));
    }

    DeadlineBasis inCalendar(String otherCalendar) {
        return new DeadlineBasis(otherCalendar, start, startDay, chamber, stated, extended);
    }

    /** Returns this basis of a day that an extension, counted in this calendar, moved. */
    DeadlineBasis asExtended(String otherCalendar) {
        return new DeadlineBasis(otherCalendar, start, startDay, chamber, false, true);
    }

    DeadlineBasis asStated() {
        return new DeadlineBasis("", start, startDay, chamber, true, false);
    }
}
