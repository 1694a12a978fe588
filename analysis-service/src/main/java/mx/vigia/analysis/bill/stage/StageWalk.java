package mx.vigia.analysis.bill.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Step;
import org.jspecify.annotations.Nullable;

/** Applies the steps of one bill in order. Records its stages, its outcome, and the steps that did not fit. */
final class StageWalk {
    private static final Comparator<Step> STEP_TEXT_ORDER = Comparator.comparing(Step::toString);

    private final StageSubject subject;
    private final BillKind kind;
    private final StepPrecondition footing;
    private final Set<Step> byHand;
    private final Set<StageTransition> made = EnumSet.noneOf(StageTransition.class);
    private final List<FlaggedStep> flagged = new ArrayList<>();
    private final List<ReachedStage> reachedStages = new ArrayList<>();
    private Progress now;

    private StageWalk(StageSubject subject, Set<Step> byHand) {
        this.subject = subject;
        this.kind = subject.kind();
        this.footing = new StepPrecondition(kind);
        this.byHand = byHand;
        this.now = Progress.withStage(startProgress(subject));
    }

    /** Applies these steps; {@code byHand} are those that a person entered and no source states. */
    static StageWalk of(StageSubject subject, Collection<Step> steps, Set<Step> byHand) {
        var walk = new StageWalk(subject, byHand);
        steps.stream()
                .filter(StepTransitions::unknown)
                .sorted(STEP_TEXT_ORDER)
                .forEach(step -> walk.flagged.add(new FlaggedStep(step, StepFlag.UNKNOWN_PHRASE)));
        walk.walkThrough(steps.stream()
                .flatMap(step -> StepTransitions.of(step).stream())
                .map(subject::resolveReport)
                .toList());
        return walk;
    }

    BillStatus currentStatus() {
        return new BillStatus(
                now.where(), now.outcome(), flagged.stream().distinct().toList());
    }

    /** Returns every stage it reached, in order; a stage it returns to is listed again. */
    List<ReachedStage> stagesPassed() {
        return List.copyOf(reachedStages);
    }

    private void walkThrough(List<AppliedTransition> all) {
        ChamberProgress chambers = ChamberProgress.of(kind, all);
        TransitionRules rules = new TransitionRules(
                LegislativeProcess.of(
                        subject, all.stream().map(AppliedTransition::move).toList()),
                chambers);
        if (kind != BillKind.DECREE && kind != BillKind.RULE && kind != BillKind.REPORT) {
            reachedStages.add(ReachedStage.undated(now.where()));
        }
        for (AppliedTransition transition : Sequence.of(all, chambers)) {
            Optional<Progress> next = isManualSkip(transition) ? Optional.empty() : rules.after(now, transition);
            if (next.isEmpty()) {
                flagged.add(new FlaggedStep(transition.step(), StepFlag.OUT_OF_ORDER));
            }
            now = next.orElse(now);
            next.ifPresent(reached -> note(reached, transition));
        }
        now = initialProgress();
        note(now, (LocalDate) null);
    }

    /**
     * Returns the initial stage: a minuta has already passed another chamber; in a congress of one chamber there is no
     * other.
     */
    private static Stage startProgress(StageSubject subject) {
        return subject.kind() == BillKind.MINUTA && !subject.local() ? Stage.PASSED_ORIGIN : Stage.PRESENTED;
    }

    private boolean isManualSkip(AppliedTransition transition) {
        return byHand.contains(transition.step()) && footing.isUnmet(transition.move(), now.where(), made);
    }

    private void note(Progress reached, AppliedTransition transition) {
        made.add(transition.move());
        note(
                reached,
                transition.move() == StageTransition.EXTENDED
                        ? null
                        : transition.step().date());
    }

    /** Records the stage with the day of the first step that led to it. */
    private void note(Progress reached, @Nullable LocalDate on) {
        Stage stage = reached.outcome().displayedStage(reached.where());
        var day = since(stage, on);
        if (reachedStages.isEmpty() || reachedStages.getLast().stage() != stage) {
            reachedStages.add(new ReachedStage(stage, day));
        } else if (reachedStages.getLast().day() == null) {
            reachedStages.set(reachedStages.size() - 1, new ReachedStage(stage, day));
        }
    }

    /** Returns since when it is at a stage: in committee since its referral, whatever is stated of it there. */
    private @Nullable LocalDate since(Stage stage, @Nullable LocalDate day) {
        boolean referred = stage == Stage.IN_COMMITTEE
                && !reachedStages.isEmpty()
                && reachedStages.getLast().stage() == Stage.REFERRED;
        return referred && reachedStages.getLast().day() != null
                ? reachedStages.getLast().day()
                : day;
    }

    /**
     * Returns the initial progress. Decrees and rules first appear when published, what a state congress lists as its
     * decrees when passed, and a report already reports; all other matters start at the beginning of the process.
     */
    private Progress initialProgress() {
        boolean unmoved = now.where() == Stage.PRESENTED && now.outcome() == BillOutcome.OPEN;
        return switch (kind) {
            case DECREE -> unmoved && subject.local() ? now.movedTo(Stage.PASSED_CONGRESS) : publishedProgress(unmoved);
            case RULE -> publishedProgress(unmoved);
            case CONSULTATION -> now.outcome() == BillOutcome.ENACTED ? Progress.withStage(Stage.IN_CONSULTATION) : now;
            case REPORT ->
                unmoved ? now.movedTo(subject.negative() ? Stage.REPORTED_NEGATIVE : Stage.REPORTED_POSITIVE) : now;
            case INITIATIVE, MOTION, MINUTA, DRAFT_RULE, NOTICE, HEARING, OTHER -> now;
        };
    }

    private Progress publishedProgress(boolean unmoved) {
        return unmoved ? now.enacted(Stage.PUBLISHED_DOF) : now;
    }
}
