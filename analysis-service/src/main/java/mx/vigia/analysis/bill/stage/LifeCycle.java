package mx.vigia.analysis.bill.stage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Step;

/**
 * Folds steps into where a bill stands, one after the other in the order of their days. The order in which sources report, and how
 * often, does not count: they publish late, and lists are rewritten.
 */
public final class LifeCycle {
    private LifeCycle() {}

    /** The stage people are shown of a bill of this kind after these steps. */
    public static Stage stageAfter(BillKind kind, Collection<Step> steps) {
        return statusAfter(kind, steps).stage();
    }

    /** The most telling of the moves that a step tells of; {@link StageTransition#NOTHING} where it tells of none. */
    public static StageTransition mainTransitionOf(Step step) {
        return mainTransition(StepTransitions.of(step).stream());
    }

    /** The same of a matter; where it goes through one chamber, a move of two is none of it. */
    public static StageTransition mainTransitionOf(StageSubject subject, Step step) {
        return mainTransition(StepTransitions.of(step).stream()
                .filter(taken -> !subject.local() || LegislativeProcess.LOCAL.hasTransition(taken)));
    }

    private static StageTransition mainTransition(Stream<AppliedTransition> moves) {
        return moves.map(AppliedTransition::move).max(Comparator.naturalOrder()).orElse(StageTransition.NOTHING);
    }

    /** Where a bill of this kind stands after these steps of its sources, and which of them do not fit. */
    public static BillStatus statusAfter(BillKind kind, Collection<Step> steps) {
        return statusAfter(kind, steps, Set.of());
    }

    /** The same; of {@code byHand}, those that only a person entered, one whose footing is not known does not fit either. */
    public static BillStatus statusAfter(BillKind kind, Collection<Step> steps, Set<Step> byHand) {
        return statusAfter(StageSubject.of(kind), steps, byHand);
    }

    /** The same of a report of which it is known in what sense it reports. */
    public static BillStatus statusAfter(StageSubject subject, Collection<Step> steps, Set<Step> byHand) {
        return StageWalk.of(subject, steps, byHand).currentStatus();
    }

    /** The stages that such a bill came through, in their order, the last one being where it stands. */
    public static List<ReachedStage> stagesPassed(StageSubject subject, Collection<Step> steps, Set<Step> byHand) {
        return StageWalk.of(subject, steps, byHand).stagesPassed();
    }

    /** The same steps in the order in which they were taken, see {@link StepOrder}. */
    public static List<Step> sortSteps(StageSubject subject, List<Step> steps) {
        return StepOrder.sort(subject.kind(), steps);
    }
}
