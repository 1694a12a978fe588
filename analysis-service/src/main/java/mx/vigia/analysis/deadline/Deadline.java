package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;

/**
 * A computed, unofficial day by which something is due, with the inputs of its computation.
 *
 * @param rule the id of the rule, see {@link DeadlineRules}
 * @param calendar the id of the calendar whose days were counted; null where the day is stated
 * @param start the event that began the count
 * @param startDay the day of that event, which is not counted itself
 * @param chamber whose term it is; null where none
 * @param latest the day by the other reading of an unclear rule; otherwise the due day
 * @param movedFrom when it was due before an extension or a new start; null where it has not moved
 * @param endedOn when what was due was done, or the matter ended; null while the term runs
 * @param stated whether the source states the day itself, so that nothing was counted
 * @param doubts why the day is not certain
 */
public record Deadline(
        String rule,
        String calendar,
        DeadlineEvent start,
        LocalDate startDay,
        Chamber chamber,
        LocalDate due,
        LocalDate latest,
        LocalDate movedFrom,
        LocalDate endedOn,
        boolean stated,
        List<DeadlineDoubt> doubts) {
    public Deadline {
        doubts = doubts.stream().distinct().sorted().toList();
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
        return new Deadline(
                rule,
                calendar,
                start,
                startDay,
                chamber,
                due,
                latest,
                before.equals(due) ? movedFrom : before,
                endedOn,
                stated,
                doubts);
    }

    /** Returns this deadline under another rule that explains better why it is due. */
    public Deadline underRule(String otherRule) {
        return new Deadline(
                otherRule, calendar, start, startDay, chamber, due, latest, movedFrom, endedOn, stated, doubts);
    }

    /** Returns this deadline with more doubts about the day. */
    public Deadline withDoubts(List<DeadlineDoubt> more) {
        var all = Stream.concat(doubts.stream(), more.stream()).toList();
        return new Deadline(rule, calendar, start, startDay, chamber, due, latest, movedFrom, endedOn, stated, all);
    }

    Deadline endedOn(LocalDate day) {
        return new Deadline(rule, calendar, start, startDay, chamber, due, latest, movedFrom, day, stated, doubts);
    }
}
