package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A computed, unofficial day by which something is due, with the inputs of its computation.
 *
 * @param rule the id of the rule, see {@link DeadlineRules}
 * @param endedOn when what was due was done, or the matter ended; null while the term runs
 * @param doubts why the day is not certain
 */
public record Deadline(
        String rule,
        @JsonUnwrapped DeadlineBasis basis,
        @JsonUnwrapped DueDate date,
        @Nullable LocalDate endedOn,
        List<DeadlineDoubt> doubts) {
    public Deadline {
        doubts = doubts.stream().distinct().sorted().toList();
    }

    static Deadline running(String rule, DeadlineBasis basis, DueDate date, List<DeadlineDoubt> doubts) {
        return new Deadline(rule, basis, date, null, doubts);
    }

    /** Returns a day for which the source itself names this day and event. */
    public static Deadline stated(String rule, DeadlineEvent event, LocalDate day) {
        return running(rule, DeadlineBasis.outsideChambers("", event, day), DueDate.of(day, day), List.of());
    }

    /** Returns the day by the earlier reading. */
    public LocalDate due() {
        return date.due();
    }

    /** Returns the day by the later reading. */
    public LocalDate latest() {
        return date.latest();
    }

    /** Whether there is no doubt about it; only then may it be announced as certain. */
    public boolean certain() {
        return doubts.isEmpty();
    }

    /** Whether what is due has not been done yet. */
    public boolean running() {
        return endedOn == null;
    }

    Deadline movedFrom(LocalDate before) {
        return new Deadline(rule, basis, date.movedFrom(before), endedOn, doubts);
    }

    /** Returns this deadline under another rule that explains better why it is due. */
    public Deadline underRule(String otherRule) {
        return new Deadline(otherRule, basis, date, endedOn, doubts);
    }

    /** Returns this deadline with more doubts about the day. */
    public Deadline withDoubts(List<DeadlineDoubt> more) {
        var all = Stream.concat(doubts.stream(), more.stream()).toList();
        return new Deadline(rule, basis, date, endedOn, all);
    }

    Deadline endedOn(LocalDate day) {
        return new Deadline(rule, basis, date, day, doubts);
    }
}
