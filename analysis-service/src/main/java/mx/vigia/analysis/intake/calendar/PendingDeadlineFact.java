package mx.vigia.analysis.intake.calendar;

import java.time.LocalDate;
import mx.vigia.analysis.dossier.fact.FactKind;

/**
 * A fact that the clock owes of a day.
 *
 * @param on the legal day from which on it is owed
 * @param until the last day on which it is worth telling
 * @param mark what tells it from others of its kind and day
 */
public record PendingDeadlineFact(FactKind kind, LocalDate on, LocalDate until, String mark) {
    boolean isDue(LocalDate today) {
        return !on.isAfter(today) && !until.isBefore(today);
    }
}
