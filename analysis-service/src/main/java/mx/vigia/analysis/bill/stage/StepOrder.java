package mx.vigia.analysis.bill.stage;

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
