package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.text.obligation.DueExpression;

/**
 * An event of a matter, on a day in the legal time of central Mexico.
 *
 * @param chamber null where none is concerned or named
 * @param granted for an extension, until when or for how long it is granted; null where the source does not state it
 * @param inferred whether the day is not the one the rule names but one near it, such as the day of sending for that of
 *     receipt
 */
public record DatedEvent(DeadlineEvent event, LocalDate day, Chamber chamber, DueExpression granted, boolean inferred) {
    /** Returns an event on a day, in a chamber; a null chamber means none. */
    public static DatedEvent of(DeadlineEvent event, LocalDate day, Chamber chamber) {
        return new DatedEvent(event, day, chamber, null, false);
    }

    /** Returns an event that concerns no chamber. */
    public static DatedEvent of(DeadlineEvent event, LocalDate day) {
        return of(event, day, null);
    }

    DatedEvent granting(DueExpression extension) {
        return new DatedEvent(event, day, chamber, extension, inferred);
    }

    DatedEvent asInferred() {
        return new DatedEvent(event, day, chamber, granted, true);
    }

    boolean isInChamber(Chamber other) {
        return other == null || chamber == null || chamber == other;
    }
}
