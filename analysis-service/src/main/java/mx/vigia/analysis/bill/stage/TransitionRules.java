package mx.vigia.analysis.bill.stage;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.bill.Retraction;

/** Which move leads from where to where: the guards of a bill's way. Empty is a move that cannot be made there. */
record TransitionRules(LegislativeProcess branch, ChamberProgress chambers) {
    private static final Set<Stage> BEFORE_COMMITTEE_AGAIN =
            EnumSet.of(Stage.REPORTED_NEGATIVE, Stage.FIRST_READING, Stage.IN_DEBATE);
    private static final Set<Stage> ORIGIN_AGAIN =
            EnumSet.of(Stage.RETURNED_MODIFIED, Stage.RETURNED_REJECTED, Stage.OBJECTED);

    Optional<Progress> after(Progress now, AppliedTransition taken) {
        if (!branch.knows(taken)) {
            return Optional.empty();
        }
        return switch (taken.move()) {
            case NOTHING, PRESENTED, DRAFT, WAIVED -> Optional.of(now);
            case PENDING -> Optional.of(reopened(now, taken));
            case REFERRED -> cycle(now, taken, Stage.REFERRED, Stage.REVIEWING_IN_COMMITTEE);
            case COMMITTEE -> cycle(reopened(now, taken), taken, Stage.IN_COMMITTEE, Stage.REVIEWING_IN_COMMITTEE);
            case EXTENDED -> cycle(now, taken, Stage.IN_COMMITTEE, Stage.REVIEWING_IN_COMMITTEE);
            case SENT_BACK -> sentBack(now);
            case REPORTED -> cycle(now, taken, Stage.REPORTED_POSITIVE, Stage.REVIEWING_REPORTED);
            case REPORTED_NEGATIVE -> cycle(now, taken, Stage.REPORTED_NEGATIVE, Stage.REVIEWING_REPORTED);
            case FIRST_READING -> cycle(now, taken, Stage.FIRST_READING, Stage.REVIEWING_IN_DEBATE);
            case URGENT, DEBATED, VOTED -> cycle(now, taken, Stage.IN_DEBATE, Stage.REVIEWING_IN_DEBATE);
            case SETTLED -> branch == LegislativeProcess.MOTION ? now.closed(BillOutcome.RESOLVED) : Optional.of(now);
            case PASSED -> passed(now, taken);
            case SENT_TO_REVIEWING ->
                branch == LegislativeProcess.MOTION
                        ? cycle(now, taken, Stage.REFERRED, Stage.REFERRED)
                        : forward(now, Stage.SENT_TO_REVIEWING);
            case RETURNED_MODIFIED -> returned(now, Stage.RETURNED_MODIFIED);
            case RETURNED_REJECTED -> returned(now, Stage.RETURNED_REJECTED);
            case CHANGES_REFUSED -> new Insistence(chambers).refused(now, taken);
            case INSISTED -> new Insistence(chambers).insisted(now, taken);
            case SENT_TO_STATES -> forward(now, Stage.SENT_TO_STATES);
            case STATES_MAJORITY -> forward(now, Stage.STATES_MAJORITY);
            case DECLARED -> forward(now, Stage.DECLARED);
            case SENT_TO_EXECUTIVE -> forward(Insistence.agreed(now), Stage.SENT_TO_EXECUTIVE);
            case OBJECTED -> forward(now, Stage.OBJECTED);
            case OVERRIDDEN ->
                open(now).filter(at -> at.where() == Stage.OBJECTED).map(at -> at.movedTo(Stage.SENT_TO_EXECUTIVE));
            case DEEMED_APPROVED -> forward(now, Stage.DEEMED_APPROVED);
            case PROMULGATED -> forward(now, Stage.PROMULGATED);
            case CONSULTATION_OPENED, CONSULTATION_EXTENDED -> forward(now, Stage.IN_CONSULTATION);
            case CONSULTATION_CLOSED -> forward(now, Stage.CONSULTATION_CLOSED);
            case PUBLISHED, FINAL_RULE ->
                norm(now, branch == LegislativeProcess.LOCAL ? Stage.PUBLISHED_STATE : Stage.PUBLISHED_DOF);
            case ERRATUM -> norm(now, now.where());
            case IN_FORCE -> norm(now, Stage.IN_FORCE);
            case REPEALED -> norm(now, Stage.REPEALED);
            case REJECTED -> rejected(now, taken);
            case WITHDRAWN ->
                Retraction.is(taken.step()) ? Optional.of(now.retracted()) : now.closed(BillOutcome.WITHDRAWN);
            case LAPSED -> now.closed(BillOutcome.LAPSED);
            case ACCUMULATED -> now.closed(BillOutcome.ACCUMULATED);
            case SUPERSEDED -> now.closed(BillOutcome.SUPERSEDED);
            case RESOLVED -> now.closed(BillOutcome.RESOLVED);
            case CONCLUDED -> now.closed(BillOutcome.CONCLUDED);
        };
    }

    /** A source that says of a later day that a matter is pending takes back that it was closed. */
    private static Progress reopened(Progress now, AppliedTransition taken) {
        return taken.dated() ? now.reopened() : now;
    }

    /** A step of committee or floor: in the chamber of origin, or in the reviewing one once it is there. */
    private Optional<Progress> cycle(Progress now, AppliedTransition taken, Stage origin, Stage reviewing) {
        if (ORIGIN_AGAIN.contains(now.where())) {
            return open(now);
        }
        boolean second =
                branch.hasTwoChambers() && (taken.side() == PhraseChamber.REVIEWING || comesToReview(now, taken));
        Stage target = second ? reviewing : origin;
        boolean back = target.compareTo(Stage.IN_COMMITTEE) <= 0 && BEFORE_COMMITTEE_AGAIN.contains(now.where());
        boolean turnedAgain = target == Stage.REFERRED && now.where() == Stage.IN_COMMITTEE;
        if (turnedAgain) {
            return open(now);
        }
        return back ? open(now).map(at -> at.movedTo(target)) : forward(now, target);
    }

    private boolean comesToReview(Progress now, AppliedTransition taken) {
        return now.where().underReview()
                && taken.side() != PhraseChamber.ORIGIN
                && (taken.chamber() == null
                        || !now.passed().contains(taken.chamber())
                        || now.dispute() == Dispute.CHANGES && chambers.isSecond(taken.chamber()));
    }

    private static Optional<Progress> sentBack(Progress now) {
        Stage back = now.where().underReview() ? Stage.REVIEWING_IN_COMMITTEE : Stage.IN_COMMITTEE;
        return open(now)
                .filter(at -> at.where().compareTo(Stage.REVIEWING_IN_DEBATE) <= 0)
                .map(at -> at.movedTo(back));
    }

    private Optional<Progress> passed(Progress now, AppliedTransition taken) {
        if (branch == LegislativeProcess.MOTION) {
            return now.closed(BillOutcome.RESOLVED);
        }
        if (!chambers.canPass(taken.chamber())) {
            return Optional.empty();
        }
        if (ORIGIN_AGAIN.contains(now.where())) {
            return open(now).map(at -> at.movedTo(passedAgain(at, taken)));
        }
        if (branch == LegislativeProcess.LOCAL) {
            return forward(now, Stage.PASSED_CONGRESS);
        }
        Progress with = now.passedBy(taken.chamber(), now.where());
        boolean both = taken.side() == PhraseChamber.REVIEWING || with.passed().size() > 1 || chambers.reviewedAtOnce();
        boolean again = taken.chamber() != null && now.passed().contains(taken.chamber());
        return forward(with, both && !again ? Stage.PASSED_REVIEWING : laterOf(with.where(), Stage.PASSED_ORIGIN));
    }

    /** What the first chamber passes again goes on, or, where the other one had rejected it, back to that (article 72 D). */
    private Stage passedAgain(Progress now, AppliedTransition taken) {
        if (now.where() == Stage.OBJECTED) {
            return Stage.OBJECTED;
        }
        boolean insists = now.where() == Stage.RETURNED_REJECTED && !isByReviewing(now, taken);
        return insists ? Stage.SENT_TO_REVIEWING : Stage.PASSED_REVIEWING;
    }

    private static Stage laterOf(Stage one, Stage other) {
        return one.compareTo(other) > 0 && one.underReview() ? one : other;
    }

    private static Optional<Progress> returned(Progress now, Stage to) {
        return open(now)
                .filter(at -> at.where().compareTo(Stage.PASSED_REVIEWING) <= 0)
                .map(at -> at.movedTo(to));
    }

    /**
     * What the reviewing chamber rejects goes back to the first, once (article 72 D); all else that is rejected ends, and so does whatever is said to
     * be closed by it.
     */
    private Optional<Progress> rejected(Progress now, AppliedTransition taken) {
        if (StepTransitions.concludes(taken.step())) {
            return now.closed(BillOutcome.DISCARDED);
        }
        if (branch.hasTwoChambers() && new Insistence(chambers).concerns(now, taken)) {
            return new Insistence(chambers).rejected(now, taken);
        }
        boolean here = taken.side() == PhraseChamber.REVIEWING || now.where().underReview();
        boolean known = now.where() == Stage.RETURNED_REJECTED;
        boolean goesBack = branch.hasTwoChambers()
                && (known || here && now.dispute() != Dispute.WHOLE)
                && isByReviewing(now, taken);
        return goesBack ? returned(now, Stage.RETURNED_REJECTED) : now.closed(BillOutcome.DISCARDED);
    }

    /** Whether it is the reviewing chamber that did this: the words say so, or it is not the one that passed it before. */
    private boolean isByReviewing(Progress now, AppliedTransition taken) {
        return switch (taken.side()) {
            case ORIGIN -> false;
            case REVIEWING -> true;
            case UNSAID ->
                now.passed().isEmpty()
                        ? chambers.reviews(taken.chamber())
                        : taken.chamber() != null && !now.passed().contains(taken.chamber());
        };
    }

    private static Optional<Progress> norm(Progress now, Stage to) {
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
