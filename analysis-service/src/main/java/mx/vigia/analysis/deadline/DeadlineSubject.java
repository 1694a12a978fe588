package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.stage.LegislativeProcess;

/** What the clocks need to know of a matter: its kind, the way it goes, and what happened to it in the order in which it was said. */
public record DeadlineSubject(BillKind kind, LegislativeProcess branch, List<DatedEvent> happenings) {
    public DeadlineSubject {
        happenings = List.copyOf(happenings);
    }

    /** As what it comes to a chamber: an initiative that the other one has passed comes as a minuta. */
    BillKind kindAtChamber(DatedEvent start) {
        boolean passedElsewhere = happenings.stream()
                .anyMatch(past -> past.event() == DeadlineEvent.PASSED
                        && past.chamber() != null
                        && start.chamber() != null
                        && past.chamber() != start.chamber()
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
