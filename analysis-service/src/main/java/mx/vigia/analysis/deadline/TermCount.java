package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import mx.vigia.analysis.text.obligation.DueExpression;
import org.jspecify.annotations.Nullable;

/**
 * How the end of a term is counted.
 *
 * @param stated whether the source states the day, so that nothing is counted
 * @param extension how many more units an extension gives; 0 where unknown
 */
public record TermCount(
        boolean stated,
        int count,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String unit,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String calendar,
        @Nullable RecessEffect recess,
        int extension) {
    /** Returns the unit it counts; not to be called for a rule whose day is stated. */
    public DueExpression.Unit counted() {
        return TermLength.parseUnit(unit);
    }
}
