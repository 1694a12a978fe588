package mx.vigia.analysis.bill.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Puts moves in the order in which they happened; where no day is said, in which they usually happen. */
final class Sequence {
    private Sequence() {}

    /** Each move once; the same list whatever the order and the number of tellings. */
    static List<AppliedTransition> of(Collection<AppliedTransition> all, ChamberProgress chambers) {
        Comparator<AppliedTransition> byRank = AppliedTransition.byRank(chambers);
        List<AppliedTransition> once = new ArrayList<>(new LinkedHashSet<>(all));
        List<AppliedTransition> dated = new ArrayList<>(once.stream()
                .filter(AppliedTransition::dated)
                .sorted(Comparator.comparing(
                                (AppliedTransition taken) -> taken.step().date())
                        .thenComparing(byRank))
                .toList());
        List<AppliedTransition> undated =
                once.stream().filter(taken -> !taken.dated()).sorted(byRank).toList();
        return merged(dated, undated, chambers);
    }

    /** A move without a day stands before the first dated one that usually comes after it. */
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
