package mx.vigia.analysis.deadline;

import java.util.List;
import mx.vigia.analysis.text.obligation.Obligation;

/** What an article of a published text orders, and by which day. */
public record OrderedDeadline(Obligation obligation, Deadline deadline) {
    /** Returns this deadline with one more doubt about the day. */
    public OrderedDeadline withDoubt(DeadlineDoubt doubt) {
        return new OrderedDeadline(obligation, deadline.withDoubts(List.of(doubt)));
    }
}
