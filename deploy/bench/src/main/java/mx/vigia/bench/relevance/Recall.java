package mx.vigia.bench.relevance;

import java.util.List;
import java.util.Map;

/** The share of what was looked for (grades 2 and 3) among the first fifty results, or of fifty if there is more. */
public final class Recall {
    private static final int RANK_CUTOFF = 50;
    private static final int MIN_GRADE = 2;

    private Recall() {}

    /** Returns the share from 0 to 1; 0 if nothing has such a grade. */
    public static double of(List<String> ranked, Map<String, Integer> grades) {
        long wanted =
                grades.values().stream().filter(grade -> grade >= MIN_GRADE).count();
        long found = ranked.stream()
                .limit(RANK_CUTOFF)
                .filter(item -> grades.getOrDefault(item, 0) >= MIN_GRADE)
                .distinct()
                .count();
        return wanted == 0 ? 0 : (double) found / Math.min(RANK_CUTOFF, wanted);
    }
}
