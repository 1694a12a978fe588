package mx.vigia.analysis.bill.stage;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.bill.Retraction;

/**
 * The guards of a bill's process: which transition leads from which stage to which. Empty means a transition that is
 * not possible there.
 */
record TransitionRules(LegislativeProcess branch, ChamberProgress chambers) {
    private static final Set<Stage> STAGES_BACK_TO_COMMITTEE =
            EnumSet.of(Stage.REPORTED_NEGATIVE, Stage.FIRST_READING, Stage.IN_DEBATE);
    private static final Set<Stage> STAGES_BACK_AT_ORIGIN =
            EnumSet.of(Stage.RETURNED_MODIFIED, Stage.RETURNED_REJECTED, Stage.OBJECTED);

    Optional<Progress> after(Progress now, AppliedTransition transition) {
        if (!branch.hasTransition(transition)) {
            return Optional.empty();
        }
        return switch (transition.move()) {
            case NOTHING, PRESENTED, DRAFT, WAIVED -> Optional.of(now);
            case PENDING -> Optional.of(applyReopening(now, transition));
            case REFERRED -> applyCommitteeOrFloorStep(now, transition, Stage.REFERRED, Stage.REVIEWING_IN_COMMITTEE);
            case COMMITTEE ->
                applyCommitteeOrFloorStep(
                        applyReopening(now, transition), transition, Stage.IN_COMMITTEE, Stage.REVIEWING_IN_COMMITTEE);
            case EXTENDED ->
                applyCommitteeOrFloorStep(now, transition, Stage.IN_COMMITTEE, Stage.REVIEWING_IN_COMMITTEE);
            case SENT_BACK -> sendBack(now);
            case REPORTED ->
                applyCommitteeOrFloorStep(now, transition, Stage.REPORTED_POSITIVE, Stage.REVIEWING_REPORTED);
            case REPORTED_NEGATIVE ->
                applyCommitteeOrFloorStep(now, transition, Stage.REPORTED_NEGATIVE, Stage.REVIEWING_REPORTED);
            case FIRST_READING ->
                applyCommitteeOrFloorStep(now, transition, Stage.FIRST_READING, Stage.REVIEWING_IN_DEBATE);
            case URGENT, DEBATED, VOTED ->
                applyCommitteeOrFloorStep(now, transition, Stage.IN_DEBATE, Stage.REVIEWING_IN_DEBATE);
            case SETTLED -> branch == LegislativeProcess.MOTION ? now.closed(BillOutcome.RESOLVED) : Optional.of(now);
            case PASSED -> applyPassage(now, transition);
            case SENT_TO_REVIEWING ->
                branch == LegislativeProcess.MOTION
                        ? applyCommitteeOrFloorStep(now, transition, Stage.REFERRED, Stage.REFERRED)
                        : forward(now, Stage.SENT_TO_REVIEWING);
            case RETURNED_MODIFIED -> applyReturn(now, Stage.RETURNED_MODIFIED);
            case RETURNED_REJECTED -> applyReturn(now, Stage.RETURNED_REJECTED);
            case CHANGES_REFUSED -> new Insistence(chambers).applyRefusal(now, transition);
            case INSISTED -> new Insistence(chambers).applyInsistence(now, transition);
            case SENT_TO_STATES -> forward(now, Stage.SENT_TO_STATES);
            case STATES_MAJORITY -> forward(now, Stage.STATES_MAJORITY);
            case DECLARED -> forward(now, Stage.DECLARED);
            case SENT_TO_EXECUTIVE -> forward(Insistence.reopenIfAgreed(now), Stage.SENT_TO_EXECUTIVE);
            case OBJECTED -> forward(now, Stage.OBJECTED);
            case OVERRIDDEN ->
                open(now).filter(at -> at.where() == Stage.OBJECTED).map(at -> at.movedTo(Stage.SENT_TO_EXECUTIVE));
            case DEEMED_APPROVED -> forward(now, Stage.DEEMED_APPROVED);
            case PROMULGATED -> forward(now, Stage.PROMULGATED);
            case CONSULTATION_OPENED, CONSULTATION_EXTENDED -> forward(now, Stage.IN_CONSULTATION);
            case CONSULTATION_CLOSED -> forward(now, Stage.CONSULTATION_CLOSED);
            case PUBLISHED, FINAL_RULE ->
                applyNorm(now, branch == LegislativeProcess.LOCAL ? Stage.PUBLISHED_STATE : Stage.PUBLISHED_DOF);
            case ERRATUM -> applyNorm(now, now.where());
            case IN_FORCE -> applyNorm(now, Stage.IN_FORCE);
            case REPEALED -> applyNorm(now, Stage.REPEALED);
            case REJECTED -> applyRejection(now, transition);
            case WITHDRAWN ->
                Retraction.is(transition.step()) ? Optional.of(now.retracted()) : now.closed(BillOutcome.WITHDRAWN);
            case LAPSED -> now.closed(BillOutcome.LAPSED);
            case ACCUMULATED -> now.closed(BillOutcome.ACCUMULATED);
            case SUPERSEDED -> now.closed(BillOutcome.SUPERSEDED);
            case RESOLVED -> now.closed(BillOutcome.RESOLVED);
            case CONCLUDED -> now.closed(BillOutcome.CONCLUDED);
        };
    }

    /** Reopens a matter where a source states, for a later day, that it is pending. */
    private static Progress applyReopening(Progress now, AppliedTransition transition) {
        return transition.dated() ? now.reopened() : now;
    }

    /**
     * Applies a step of committee or floor, in the chamber of origin, or in the reviewing one once the bill is there.
     */
    private Optional<Progress> applyCommitteeOrFloorStep(
            Progress now, AppliedTransition transition, Stage origin, Stage reviewing) {
        if (STAGES_BACK_AT_ORIGIN.contains(now.where())) {
            return open(now);
        }
        boolean second = branch.hasTwoChambers()
                && (transition.side() == PhraseChamber.REVIEWING || entersReview(now, transition));
        Stage target = second ? reviewing : origin;
        boolean back = target.compareTo(Stage.IN_COMMITTEE) <= 0 && STAGES_BACK_TO_COMMITTEE.contains(now.where());
        boolean turnedAgain = target == Stage.REFERRED && now.where() == Stage.IN_COMMITTEE;
        if (turnedAgain) {
            return open(now);
        }
        return back ? open(now).map(at -> at.movedTo(target)) : forward(now, target);
    }

    private boolean entersReview(Progress now, AppliedTransition transition) {
        return now.where().isUnderReview()
                && transition.side() != PhraseChamber.ORIGIN
                && (transition.chamber() == null
                        || !now.passed().contains(transition.chamber())
                        || now.dispute() == Dispute.CHANGES && chambers.isReviewing(transition.chamber()));
    }

    private static Optional<Progress> sendBack(Progress now) {
        Stage back = now.where().isUnderReview() ? Stage.REVIEWING_IN_COMMITTEE : Stage.IN_COMMITTEE;
        return open(now)
                .filter(at -> at.where().compareTo(Stage.REVIEWING_IN_DEBATE) <= 0)
                .map(at -> at.movedTo(back));
    }

    private Optional<Progress> applyPassage(Progress now, AppliedTransition transition) {
        if (branch == LegislativeProcess.MOTION) {
            return now.closed(BillOutcome.RESOLVED);
        }
        if (!chambers.canPass(transition.chamber())) {
            return Optional.empty();
        }
        if (STAGES_BACK_AT_ORIGIN.contains(now.where())) {
            return open(now).map(at -> at.movedTo(stageAfterSecondPassage(at, transition)));
        }
        if (branch == LegislativeProcess.LOCAL) {
            return forward(now, Stage.PASSED_CONGRESS);
        }
        Progress with = now.passedBy(transition.chamber(), now.where());
        boolean both =
                transition.side() == PhraseChamber.REVIEWING || with.passed().size() > 1 || chambers.reviewedAtOnce();
        boolean again = transition.chamber() != null && now.passed().contains(transition.chamber());
        return forward(with, both && !again ? Stage.PASSED_REVIEWING : laterOf(with.where(), Stage.PASSED_ORIGIN));
    }

    /**
     * Returns the stage after the first chamber passes a bill again: it proceeds, or returns to the other chamber if
     * that had rejected it (article 72 D).
     */
    private Stage stageAfterSecondPassage(Progress now, AppliedTransition transition) {
        if (now.where() == Stage.OBJECTED) {
            return Stage.OBJECTED;
        }
        boolean insists = now.where() == Stage.RETURNED_REJECTED && !isActOfReviewing(now, transition);
        return insists ? Stage.SENT_TO_REVIEWING : Stage.PASSED_REVIEWING;
    }

    /** Returns the later stage; two pages may state in other words that the reviewing chamber passed the bill. */
    private static Stage laterOf(Stage one, Stage other) {
        return one.compareTo(other) > 0 && (one.isUnderReview() || one == Stage.PASSED_REVIEWING) ? one : other;
    }

    private static Optional<Progress> applyReturn(Progress now, Stage to) {
        return open(now)
                .filter(at -> at.where().compareTo(Stage.PASSED_REVIEWING) <= 0)
                .map(at -> at.movedTo(to));
    }

    /**
     * Applies a rejection. What the reviewing chamber rejects returns to the first, once (article 72 D); any other
     * rejected matter ends, and so does one stated to be closed by it.
     */
    private Optional<Progress> applyRejection(Progress now, AppliedTransition transition) {
        if (StepTransitions.concludes(transition.step())) {
            return now.closed(BillOutcome.DISCARDED);
        }
        if (branch.hasTwoChambers() && new Insistence(chambers).concernsChangesOnly(now, transition)) {
            return new Insistence(chambers).applyRejection(now, transition);
        }
        boolean here =
                transition.side() == PhraseChamber.REVIEWING || now.where().isUnderReview();
        boolean known = now.where() == Stage.RETURNED_REJECTED;
        boolean goesBack = branch.hasTwoChambers()
                && (known || here && now.dispute() != Dispute.WHOLE)
                && isActOfReviewing(now, transition);
        return goesBack ? applyReturn(now, Stage.RETURNED_REJECTED) : now.closed(BillOutcome.DISCARDED);
    }

    /** Whether the reviewing chamber acted: the words state so, or the chamber is not the one that passed it before. */
    private boolean isActOfReviewing(Progress now, AppliedTransition transition) {
        return switch (transition.side()) {
            case ORIGIN -> false;
            case REVIEWING -> true;
            case UNSAID ->
                now.passed().isEmpty()
                        ? chambers.reviews(transition.chamber())
                        : transition.chamber() != null && !now.passed().contains(transition.chamber());
        };
    }

    private static Optional<Progress> applyNorm(Progress now, Stage to) {
        return Optional.of(now)
                .filter(at -> at.outcome() == BillOutcome.OPEN || at.outcome() == BillOutcome.ENACTED)
                .flatMap(at -> forwardTo(at, to))
                .map(at -> at.enacted(at.where()));
    }

    private static Optional<Progress> open(Progress now) {
        return Optional.of(now).filter(at -> at.outcome() == BillOutcome.OPEN);
    }

    private static Optional<Progress> forward(Progress now, Stage to) {
        return open(now).flatMap(at -> forwardTo(at, to));
    }

    private static Optional<Progress> forwardTo(Progress now, Stage to) {
        return Optional.of(now).filter(at -> at.where().compareTo(to) <= 0).map(at -> at.movedTo(to));
    }
}
