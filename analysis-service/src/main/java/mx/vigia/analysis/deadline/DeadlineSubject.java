package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.stage.LegislativeProcess;
import org.jspecify.annotations.Nullable;

/**
 * The input of the deadline calculation for a matter: its kind, its process, and its events in the order in which they
 * were stated.
 *
 * @param origin the chamber in which it was presented; null where none is stated, or more than one
 */
public record DeadlineSubject(
        BillKind kind, LegislativeProcess branch, @Nullable Chamber origin, List<DatedEvent> happenings) {
    public DeadlineSubject {
        happenings = List.copyOf(happenings);
    }

    /**
     * Returns its kind when it reaches a chamber: an initiative that began in the other chamber, or was passed by it,
     * arrives as a minuta. In the chamber of origin it is one only after both have passed it, that chamber first.
     */
    BillKind kindAtChamber(DatedEvent start) {
        if (kind != BillKind.INITIATIVE || start.chamber() == null) {
            return kind;
        }
        boolean minuta = origin == null
                ? passedElsewhere(start).findAny().isPresent()
                : origin != start.chamber() || passedElsewhere(start).anyMatch(this::isOfOriginPassedBefore);
        return minuta ? BillKind.MINUTA : kind;
    }

    private Stream<DatedEvent> passedElsewhere(DatedEvent start) {
        return happenings.stream()
                .filter(past -> past.event() == DeadlineEvent.PASSED
                        && !past.isInChamber(start.chamber())
                        && !past.day().isAfter(start.day()));
    }

    private boolean isOfOriginPassedBefore(DatedEvent review) {
        return hasPassed(origin, true, review.day().minusDays(1));
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
