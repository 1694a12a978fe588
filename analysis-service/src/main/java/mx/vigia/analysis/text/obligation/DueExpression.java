package mx.vigia.analysis.text.obligation;

import java.time.LocalDate;

/** The due date as the text states it; the day itself is computed with a calendar elsewhere. */
public sealed interface DueExpression {
    /** A number of units after something; 0 natural days after is the same day, 1 is the day after. */
    record After(int count, Unit unit, Start start) implements DueExpression {}

    /** A number of units of which the first begins with a stated day; that day is counted. */
    record From(int count, Unit unit, LocalDate first) implements DueExpression {}

    /** A calendar day. */
    record On(LocalDate day) implements DueExpression {}

    /** A term stated in a way that is not interpreted, such as the first day of the next month. */
    record Unclear() implements DueExpression {}

    /** The unit that is counted. */
    enum Unit {
        HOUR,
        /** Days that the text does not specify as natural or working days. */
        DAY,
        NATURAL_DAY,
        WORKING_DAY,
        MONTH,
        YEAR
    }

    /** The event that the count starts from. */
    enum Start {
        PUBLICATION,
        ENTRY_INTO_FORCE,
        /** Something else named in the sentence. */
        OTHER,
        /** Not stated in the sentence. */
        UNSTATED
    }
}
