package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day by which something is due.
 *
 * @param latest the day by the other reading of an unclear rule; otherwise the due day
 * @param movedFrom when it was due before an extension or a new start; null where it has not moved
 */
public record DueDate(
        LocalDate due, LocalDate latest, @Nullable LocalDate movedFrom) {
    /** Returns a day that has not moved, by both readings. */
    static DueDate of(LocalDate due, LocalDate latest) {
        return new DueDate(due, latest, null);
    }

    DueDate movedFrom(LocalDate before) {
        return before.equals(due) ? this : new DueDate(due, latest, before);
    }
}
