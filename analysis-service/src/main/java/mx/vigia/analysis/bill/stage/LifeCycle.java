package mx.vigia.analysis.bill.stage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Step;

/**
 * Folds steps into the status of a bill, in the order of their days. The order in which sources report, and how often,
 * has no effect: they publish late, and rewrite lists.
 */
public final class LifeCycle {
    private LifeCycle() {}

    /** Returns the displayed stage of a bill of this kind after these steps. */
    public static Stage stageAfter(BillKind kind, Collection<Step> steps) {
        return statusAfter(kind, steps).stage();
    }

    /**
     * Returns the most significant transition that a step states; {@link StageTransition#NOTHING} where it states none.
     */
    public static StageTransition mainTransitionOf(Step step) {
        return mainTransition(StepTransitions.of(step).stream());
    }

    /**
     * Returns the main transition of a step of this matter; where the matter goes through one chamber, a transition of
     * two is ignored.
     */
    public static StageTransition mainTransitionOf(StageSubject subject, Step step) {
        return mainTransition(StepTransitions.of(step).stream()
                .filter(transition -> !subject.local() || LegislativeProcess.LOCAL.hasTransition(transition)));
    }

    private static StageTransition mainTransition(Stream<AppliedTransition> moves) {
        return moves.map(AppliedTransition::move).max(Comparator.naturalOrder()).orElse(StageTransition.NOTHING);
    }

    /** Returns the status of a bill of this kind after these steps of its sources, and which of them do not fit. */
    public static BillStatus statusAfter(BillKind kind, Collection<Step> steps) {
        return statusAfter(kind, steps, Set.of());
    }

    /**
     * Returns the status after these steps; a step in {@code byHand}, entered only by a person, also does not fit if
     * its precondition is not known to be met.
     */
    public static BillStatus statusAfter(BillKind kind, Collection<Step> steps, Set<Step> byHand) {
        return statusAfter(StageSubject.of(kind), steps, byHand);
    }

    /** Returns the status of a report of which it is known whether it is positive or negative. */
    public static BillStatus statusAfter(StageSubject subject, Collection<Step> steps, Set<Step> byHand) {
        return StageWalk.of(subject, steps, byHand).currentStatus();
    }

    /** Returns the stages that such a bill went through, in order; the last one is its current stage. */
    public static List<ReachedStage> stagesPassed(StageSubject subject, Collection<Step> steps, Set<Step> byHand) {
        return StageWalk.of(subject, steps, byHand).stagesPassed();
    }

    /** Returns the steps in the order in which they were taken, see {@link StepOrder}. */
    public static List<Step> sortSteps(StageSubject subject, List<Step> steps) {
        return StepOrder.sort(subject.kind(), steps);
    }

    /** Returns the steps by day, those without a day between their neighbours, see {@link StepOrder#placeUndated}. */
    public static List<Step> placeUndatedSteps(StageSubject subject, List<Step> steps) {
        return StepOrder.placeUndated(subject.kind(), steps);
    }
}
