package mx.vigia.bench.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Normalised discounted cumulative gain of the first ten: a grade g gains 2^g - 1, discounted by log2(rank + 1), as a
 * share of the best possible order.
 */
public final class Gain {
    private static final int RANK_CUTOFF = 10;

    private Gain() {}

    /**
     * Returns the gain from 0 to 1; an item without a grade gains nothing, and if nothing is relevant there is nothing
     * to gain.
     */
    public static double of(List<String> ranked, Map<String, Integer> grades) {
        double best =
                sum(grades.values().stream().sorted(Comparator.reverseOrder()).toList());
        double got =
                sum(ranked.stream().map(item -> grades.getOrDefault(item, 0)).toList());
        return best == 0 ? 0 : got / best;
    }

    private static double sum(List<Integer> grades) {
        return IntStream.range(0, Math.min(RANK_CUTOFF, grades.size()))
                .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2)))
                .sum();
    }
}
