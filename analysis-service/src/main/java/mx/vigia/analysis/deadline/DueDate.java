package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day by which something is due.
 *
 * @param latest the day by the other reading of an unclear rule; otherwise the due day
 * @param movedFrom when it was due before an extension or a new start; null where it has not moved
 * @param latestCalendar the id of the calendar of the other reading, where it differs from that of the due day; else
 *     null
 */
public record DueDate(
        LocalDate due,
        LocalDate latest,
        @Nullable LocalDate movedFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String latestCalendar) {
    /** Returns a day that has not moved, by both readings. */
    static DueDate of(LocalDate due, LocalDate latest) {
        return new DueDate(due, latest, null, null);
    }

    DueDate movedFrom(LocalDate before) {
        return before.equals(due) ? this : new DueDate(due, latest, before, latestCalendar);
    }

    DueDate withOtherCalendar(String id) {
        return new DueDate(due, latest, movedFrom, id);
    }
}
