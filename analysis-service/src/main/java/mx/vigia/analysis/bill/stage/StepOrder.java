package mx.vigia.analysis.bill.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Step;

/**
 * Sorts steps in the order in which they were taken: dated ones by day, those of one day and those without a day in
 * their usual order. The positions of the dated steps stay as stated.
 */
final class StepOrder {
    private StepOrder() {}

    static List<Step> sort(BillKind kind, List<Step> steps) {
        Comparator<Step> usual = Comparator.comparing(ranks(kind, steps)::get);
        Iterator<Step> dated = steps.stream()
                .filter(step -> step.date() != null)
                .sorted(Comparator.comparing(Step::date).thenComparing(usual))
                .iterator();
        Iterator<Step> undated =
                steps.stream().filter(step -> step.date() == null).sorted(usual).iterator();
        return steps.stream()
                .map(step -> step.date() == null ? undated.next() : dated.next())
                .toList();
    }

    /**
     * Returns the steps by day, those without a day where their neighbours place them: behind the last dated one that
     * usually precedes them, or else before the first that follows; one that states no transition, or only that the
     * bill waits, stays behind the step stated before it.
     */
    static List<Step> placeUndated(BillKind kind, List<Step> steps) {
        Map<Step, Integer> ranks = ranks(kind, steps);
        steps.stream().filter(StepOrder::isPendingOnly).forEach(step -> ranks.put(step, Integer.MAX_VALUE));
        List<Step> placed = new ArrayList<>(steps.stream()
                .filter(step -> step.date() != null)
                .sorted(Comparator.comparing(Step::date).thenComparing(ranks::get))
                .toList());
        steps.stream()
                .filter(step -> step.date() == null && ranks.get(step) != Integer.MAX_VALUE)
                .sorted(Comparator.comparing(ranks::get))
                .forEach(step -> placed.add(placeByRank(ranks, placed, ranks.get(step)), step));
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).date() == null && ranks.get(steps.get(i)) == Integer.MAX_VALUE) {
                placed.add(i == 0 ? 0 : placed.indexOf(steps.get(i - 1)) + 1, steps.get(i));
            }
        }
        return placed;
    }

    /** Whether it states, without a day, only that the bill waits, which it may do anywhere. */
    private static boolean isPendingOnly(Step step) {
        List<AppliedTransition> stated = StepTransitions.of(step);
        return step.date() == null
                && !stated.isEmpty()
                && stated.stream().allMatch(transition -> transition.move() == StageTransition.PENDING);
    }

    private static int placeByRank(Map<Step, Integer> ranks, List<Step> placed, int rank) {
        int behind = -1;
        for (int i = 0; i < placed.size(); i++) {
            int other = ranks.get(placed.get(i));
            if (other != Integer.MAX_VALUE && other > rank) {
                return behind < 0 ? i : behind;
            }
            behind = other <= rank ? i + 1 : behind;
        }
        return behind < 0 ? placed.size() : behind;
    }

    /** Returns the usual place of the last transition that each step states; steps that state none come last. */
    private static Map<Step, Integer> ranks(BillKind kind, List<Step> steps) {
        List<AppliedTransition> all = steps.stream()
                .flatMap(step -> StepTransitions.of(step).stream())
                .toList();
        ChamberProgress chambers = ChamberProgress.of(kind, all);
        Map<Step, Integer> ranks = new HashMap<>();
        all.forEach(transition -> ranks.merge(transition.step(), transition.rank(chambers), Math::max));
        steps.forEach(step -> ranks.putIfAbsent(step, Integer.MAX_VALUE));
        return ranks;
    }
}
