package mx.vigia.analysis.bill.stage;

import java.util.Optional;

/**
 * Applies article 72 E of the Constitution: the chamber of origin votes only on the changes of the reviewing one.
 * Changes it refuses go to the reviewing chamber again. If that chamber gives them up, what both have passed proceeds;
 * if it insists, the bill has ended, unless both agree to issue what they have both passed without the changes.
 */
record Insistence(ChamberProgress chambers) {
    /** Whether a refusal is only of the changes, and not of the bill. */
    boolean concernsChangesOnly(Progress now, AppliedTransition transition) {
        return now.outcome() == BillOutcome.OPEN
                && (isReturned(now) && isActOfOrigin(now, transition) || isBackAtReviewing(now));
    }

    /**
     * Applies that the chamber of origin refuses the changes, or the reviewing one gives them up; empty where there are
     * none to refuse.
     */
    Optional<Progress> applyRefusal(Progress now, AppliedTransition transition) {
        if (!concernsChangesOnly(now, transition)) {
            return Optional.empty();
        }
        if (isReturned(now)) {
            return Optional.of(now.movedTo(Stage.SENT_TO_REVIEWING).withDispute(Dispute.CHANGES));
        }
        return Optional.of(isActOfOrigin(now, transition) ? now : now.movedTo(Stage.PASSED_REVIEWING));
    }

    /**
     * Applies a rejection without a stated object: by the first chamber it rejects the changes; by the reviewing one it
     * gives nothing up, so the result is empty.
     */
    Optional<Progress> applyRejection(Progress now, AppliedTransition transition) {
        return isReturned(now) || isActOfOrigin(now, transition) ? applyRefusal(now, transition) : Optional.empty();
    }

    /** Applies that one chamber insists on what the other refuses; empty where the other refuses nothing. */
    Optional<Progress> applyInsistence(Progress now, AppliedTransition transition) {
        if (now.where() == Stage.RETURNED_REJECTED) {
            return Optional.of(now)
                    .filter(at -> at.outcome() == BillOutcome.OPEN)
                    .map(at -> at.movedTo(Stage.SENT_TO_REVIEWING));
        }
        if (!isBackAtReviewing(now) || isActOfOrigin(now, transition)) {
            return applyRefusal(now, transition);
        }
        return now.withDispute(Dispute.INSISTED).closed(BillOutcome.DISCARDED);
    }

    /** Returns the same progress, reopened where both chambers may have agreed on what they had both passed. */
    static Progress reopenIfAgreed(Progress now) {
        return now.dispute() == Dispute.INSISTED ? now.reopened() : now;
    }

    private static boolean isReturned(Progress now) {
        return now.where() == Stage.RETURNED_MODIFIED;
    }

    /** Whether the bill is with the reviewing chamber for the second time. */
    private static boolean isBackAtReviewing(Progress now) {
        return now.outcome() == BillOutcome.OPEN
                && now.dispute() == Dispute.CHANGES
                && now.where().isUnderReview();
    }

    /**
     * Whether the chamber of origin acted; unless the other chamber is named, the chamber that has the bill is taken to
     * act.
     */
    private boolean isActOfOrigin(Progress now, AppliedTransition transition) {
        return switch (transition.side()) {
            case ORIGIN -> true;
            case REVIEWING -> false;
            case UNSAID ->
                chambers.isKnownSide(transition.chamber())
                        ? !chambers.isReviewing(transition.chamber())
                        : passedAlone(now, transition).orElse(isReturned(now));
        };
    }

    /** Whether this is the only chamber known to have passed it; empty where that cannot be determined. */
    private static Optional<Boolean> passedAlone(Progress now, AppliedTransition transition) {
        return Optional.ofNullable(transition.chamber())
                .filter(chamber -> now.passed().size() == 1)
                .map(now.passed()::contains);
    }
}
