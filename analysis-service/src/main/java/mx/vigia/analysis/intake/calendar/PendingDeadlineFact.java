package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;
import mx.vigia.analysis.dossier.fact.FactKind;

/**
 * A timer fact that is pending for a due day.
 *
 * @param on the legal day from which it is pending
 * @param until the last day on which it is worth announcing
 * @param mark distinguishes it from others of its kind and day
 */
public record PendingDeadlineFact(FactKind kind, LocalDate on, LocalDate until, String mark) {
    boolean isDue(LocalDate today) {
        return !on.isAfter(today) && !until.isBefore(today);
    }
}
