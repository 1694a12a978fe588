package mx.vigia.analysis.bill.stage;

import java.util.Optional;

/**
 * Article 72 E of the Constitution: the chamber of origin votes on nothing but the changes of the reviewing one. What it refuses goes to that one
 * again. If that gives its changes up, what both have passed goes on; if it insists on them the bill has ended, unless both agree that what they
 * have passed be issued without them.
 */
record Insistence(ChamberProgress chambers) {
    /** Whether a refusal is one of changes only, and not of the bill. */
    boolean concernsChangesOnly(Progress now, AppliedTransition taken) {
        return now.outcome() == BillOutcome.OPEN
                && (isReturned(now) && isActOfOrigin(now, taken) || isBackAtReviewing(now));
    }

    /** The chamber of origin refuses the changes, or the reviewing one gives them up; empty where there are none to refuse. */
    Optional<Progress> applyRefusal(Progress now, AppliedTransition taken) {
        if (!concernsChangesOnly(now, taken)) {
            return Optional.empty();
        }
        if (isReturned(now)) {
            return Optional.of(now.movedTo(Stage.SENT_TO_REVIEWING).withDispute(Dispute.CHANGES));
        }
        return Optional.of(isActOfOrigin(now, taken) ? now : now.movedTo(Stage.PASSED_REVIEWING));
    }

    /** A rejection that does not say of what: that of the first chamber is of the changes; that of the reviewing one gives nothing up, so it is empty. */
    Optional<Progress> applyRejection(Progress now, AppliedTransition taken) {
        return isReturned(now) || isActOfOrigin(now, taken) ? applyRefusal(now, taken) : Optional.empty();
    }

    /** One chamber stands by what the other refuses; empty where the other refuses nothing. */
    Optional<Progress> applyInsistence(Progress now, AppliedTransition taken) {
        if (now.where() == Stage.RETURNED_REJECTED) {
            return Optional.of(now)
                    .filter(at -> at.outcome() == BillOutcome.OPEN)
                    .map(at -> at.movedTo(Stage.SENT_TO_REVIEWING));
        }
        if (!isBackAtReviewing(now) || isActOfOrigin(now, taken)) {
            return applyRefusal(now, taken);
        }
        return now.withDispute(Dispute.INSISTED).closed(BillOutcome.DISCARDED);
    }

    /** The same; open again where both chambers may have agreed on what they had passed. */
    static Progress reopenIfAgreed(Progress now) {
        return now.dispute() == Dispute.INSISTED ? now.reopened() : now;
    }

    private static boolean isReturned(Progress now) {
        return now.where() == Stage.RETURNED_MODIFIED;
    }

    /** With the reviewing chamber for the second time. */
    private static boolean isBackAtReviewing(Progress now) {
        return now.outcome() == BillOutcome.OPEN
                && now.dispute() == Dispute.CHANGES
                && now.where().isUnderReview();
    }

    /** With whom the bill lies is who acts, where nobody names the other chamber. */
    private boolean isActOfOrigin(Progress now, AppliedTransition taken) {
        return switch (taken.side()) {
            case ORIGIN -> true;
            case REVIEWING -> false;
            case UNSAID ->
                chambers.isKnownSide(taken.chamber())
                        ? !chambers.isReviewing(taken.chamber())
                        : passedAlone(now, taken).orElse(isReturned(now));
        };
    }

    /** Whether it is the only chamber that is known to have passed it; empty where nobody can tell. */
    private static Optional<Boolean> passedAlone(Progress now, AppliedTransition taken) {
        return Optional.ofNullable(taken.chamber())
                .filter(chamber -> now.passed().size() == 1)
                .map(now.passed()::contains);
    }
}
