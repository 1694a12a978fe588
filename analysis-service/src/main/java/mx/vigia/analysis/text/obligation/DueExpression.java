package mx.vigia.analysis.text.obligation;

import java.time.LocalDate;

/** When something is due, as the text says it; the day itself is worked out with a calendar elsewhere. */
public sealed interface DueExpression {
    /** So many units after something; 0 natural days after is the same day, 1 is the day after. */
    record After(int count, Unit unit, Start start) implements DueExpression {}

    /** A day of the calendar. */
    record On(LocalDate day) implements DueExpression {}

    /** A term that the text states in a way we do not count, such as the first day of the next month. */
    record Unclear() implements DueExpression {}

    /** What is counted. */
    enum Unit {
        HOUR,
        /** Days of which the text does not say whether they are natural or working days. */
        DAY,
        NATURAL_DAY,
        WORKING_DAY,
        MONTH,
        YEAR
    }

    /** From what it is counted. */
    enum Start {
        PUBLICATION,
        ENTRY_INTO_FORCE,
        /** Something else that the sentence names. */
        OTHER,
        /** The sentence does not say. */
        UNSTATED
    }
}
