package mx.vigia.analysis.bill.stage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Step;

/**
 * Puts steps in the order in which they were taken: those with a day among themselves by their days, those of one day, and those without, as they usually
 * follow one another. Which places are for those with a day stays as it was told.
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

    /** The usual place of the last move that each tells of; behind all others where it tells of none. */
    private static Map<Step, Integer> ranks(BillKind kind, List<Step> steps) {
        List<AppliedTransition> all = steps.stream()
                .flatMap(step -> StepTransitions.of(step).stream())
                .toList();
        ChamberProgress chambers = ChamberProgress.of(kind, all);
        Map<Step, Integer> ranks = new HashMap<>();
        all.forEach(taken -> ranks.merge(taken.step(), taken.rank(chambers), Math::max));
        steps.forEach(step -> ranks.putIfAbsent(step, Integer.MAX_VALUE));
        return ranks;
    }
}
