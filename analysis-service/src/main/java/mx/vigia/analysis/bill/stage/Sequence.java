package mx.vigia.analysis.bill.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Sorts transitions in the order in which they happened or, where no day is stated, in which they usually happen. */
final class Sequence {
    private Sequence() {}

    /** Returns each transition once; the result does not depend on the order or number of reports. */
    static List<AppliedTransition> of(Collection<AppliedTransition> all, ChamberProgress chambers) {
        Comparator<AppliedTransition> byRank = AppliedTransition.byRank(chambers);
        List<AppliedTransition> once = new ArrayList<>(new LinkedHashSet<>(all));
        List<AppliedTransition> dated = new ArrayList<>(once.stream()
                .filter(AppliedTransition::dated)
                .sorted(Comparator.comparing((AppliedTransition transition) ->
                                transition.step().date())
                        .thenComparing(byRank))
                .toList());
        List<AppliedTransition> undated = once.stream()
                .filter(transition -> !transition.dated())
                .sorted(byRank)
                .toList();
        return merged(dated, undated, chambers);
    }

    /** Places a transition without a day before the first dated one that usually follows it. */
    private static List<AppliedTransition> merged(
            List<AppliedTransition> dated, List<AppliedTransition> undated, ChamberProgress chambers) {
        List<AppliedTransition> merged = new ArrayList<>();
        int next = 0;
        for (AppliedTransition day : dated) {
            while (next < undated.size() && undated.get(next).rank(chambers) < day.rank(chambers)) {
                merged.add(undated.get(next++));
            }
            merged.add(day);
        }
        merged.addAll(undated.subList(next, undated.size()));
        return merged;
    }
}
