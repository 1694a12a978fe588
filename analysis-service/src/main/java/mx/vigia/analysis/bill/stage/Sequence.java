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
    static List<Taken> of(Collection<Taken> all, Chambers chambers) {
        Comparator<Taken> byRank = Taken.byRank(chambers);
        List<Taken> once = new ArrayList<>(new LinkedHashSet<>(all));
        List<Taken> dated = new ArrayList<>(once.stream()
                .filter(Taken::dated)
                .sorted(Comparator.comparing((Taken taken) -> taken.step().date())
                        .thenComparing(byRank))
                .toList());
        List<Taken> undated =
                once.stream().filter(taken -> !taken.dated()).sorted(byRank).toList();
        return merged(dated, undated, chambers);
    }

    /** A move without a day stands before the first dated one that usually comes after it. */
    private static List<Taken> merged(List<Taken> dated, List<Taken> undated, Chambers chambers) {
        List<Taken> merged = new ArrayList<>();
        int next = 0;
        for (Taken day : dated) {
            while (next < undated.size() && undated.get(next).rank(chambers) < day.rank(chambers)) {
                merged.add(undated.get(next++));
            }
            merged.add(day);
        }
        merged.addAll(undated.subList(next, undated.size()));
        return merged;
    }
}
