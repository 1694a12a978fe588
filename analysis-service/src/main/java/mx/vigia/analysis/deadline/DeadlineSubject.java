package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.stage.LegislativeProcess;

/**
 * The input of the deadline calculation for a matter: its kind, its process, and its events in the order in which they
 * were stated.
 */
public record DeadlineSubject(BillKind kind, LegislativeProcess branch, List<DatedEvent> happenings) {
    public DeadlineSubject {
        happenings = List.copyOf(happenings);
    }

    /** Returns its kind when it reaches a chamber: an initiative passed by the other chamber arrives as a minuta. */
    BillKind kindAtChamber(DatedEvent start) {
        boolean passedElsewhere = happenings.stream()
                .anyMatch(past -> past.event() == DeadlineEvent.PASSED
                        && !past.isInChamber(start.chamber())
                        && !past.day().isAfter(start.day()));
        return kind == BillKind.INITIATIVE && passedElsewhere ? BillKind.MINUTA : kind;
    }

    /** Whether it is known on that day to be preferential. */
    boolean isPreferential(LocalDate day) {
        return hasHappened(DeadlineEvent.PREFERENTIAL, day) || hasHappened(DeadlineEvent.CALLED_PREFERENTIAL, day);
    }

    boolean hasHappened(DeadlineEvent event, LocalDate until) {
        return happenings.stream()
                .anyMatch(past -> past.event() == event && !past.day().isAfter(until));
    }
}
