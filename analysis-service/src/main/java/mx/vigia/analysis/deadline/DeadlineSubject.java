package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.stage.LegislativeProcess;

/**
 * The input of the deadline calculation for a matter: its kind, its process, and its events in the order in which they
 * were stated.
 */
public record DeadlineSubject(BillKind kind, LegislativeProcess branch, List<DatedEvent> happenings) {
    public DeadlineSubject {
        happenings = List.copyOf(happenings);
    }

    /**
     * Returns its kind when it reaches a chamber: an initiative passed by the other chamber arrives as a minuta. Where
     * both passed it on the day of its arrival, this chamber is that of origin.
     */
    BillKind kindAtChamber(DatedEvent start) {
        boolean passedHereThatDay = happenings.stream()
                .anyMatch(past -> past.event() == DeadlineEvent.PASSED
                        && past.chamber() == start.chamber()
                        && past.day().equals(start.day()));
        var lastPassage = passedHereThatDay ? start.day().minusDays(1) : start.day();
        boolean passedElsewhere = happenings.stream()
                .anyMatch(past -> past.event() == DeadlineEvent.PASSED
                        && !past.isInChamber(start.chamber())
                        && !past.day().isAfter(lastPassage));
        return kind == BillKind.INITIATIVE && passedElsewhere ? BillKind.MINUTA : kind;
    }

    /**
     * Whether it is referred in a chamber that has passed it, and the other chamber had not returned it on an earlier
     * day: such a referral is that of the other chamber, told by this one, and begins no term here. On the day of the
     * passage itself only a second referral is.
     */
    boolean isReferralAfterPassage(DatedEvent start) {
        boolean referredBefore = happenings.stream()
                .anyMatch(past -> past.event() == DeadlineEvent.REFERRED
                        && past.chamber() == start.chamber()
                        && past.day().isBefore(start.day()));
        var lastPassage = referredBefore ? start.day() : start.day().minusDays(1);
        return start.event() == DeadlineEvent.REFERRED
                && start.chamber() != null
                && hasPassed(start.chamber(), true, lastPassage)
                && !hasPassed(start.chamber(), false, start.day().minusDays(1));
    }

    /** Whether this chamber, or else another one, passed it until that day. */
    private boolean hasPassed(Chamber chamber, boolean here, LocalDate until) {
        return happenings.stream()
                .anyMatch(past -> past.event() == DeadlineEvent.PASSED
                        && past.chamber() != null
                        && (past.chamber() == chamber) == here
                        && !past.day().isAfter(until));
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
