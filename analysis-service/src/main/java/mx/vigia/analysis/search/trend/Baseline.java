package mx.vigia.analysis.search.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The usual count of a topic, computed from its own earlier periods. It uses the odds against all other bills of the
 * same period, so that recesses and the last weeks of a session, which affect all topics alike, count as neither low
 * nor high. A burst is excluded from what is usual afterwards.
 *
 * @param topic number of bills of the topic in each period, oldest first
 * @param all number of bills of any topic or none
 */
record Baseline(int[] topic, int[] all, Granularity granularity) {
    /** The minimum overdispersion assumed for a topic: the variance is mean + {@value} · mean². */
    private static final double MIN_DISPERSION = 0.05;

    /**
     * The prior weight of the minimum, equal to two years of four bills a month: for a small topic chance alone says
     * little about its variation.
     */
    private static final double MIN_DISPERSION_WEIGHT = 24 * 4 * 4;

    /** Half a bill: the prior of a topic without bills so far (Jeffreys' prior). */
    private static final double PRIOR_COUNT = 0.5;

    Baseline {
        if (topic.length != all.length) {
            throw new IllegalArgumentException("as many periods of all bills as of the topic were expected");
        }
    }

    /** Returns the usual count for each period; unknown if there is too little history. */
    List<ExpectedCount> usual() {
        var usual = new ArrayList<ExpectedCount>();
        var calm = new ArrayList<Integer>();
        for (int period = 0; period < topic.length; period++) {
            var then = usual(period, recentPeriods(calm, period));
            usual.add(then);
            if (otherPeriods(period) > 0 && !then.isBurst(topic[period])) {
                calm.add(period);
            }
        }
        return Collections.unmodifiableList(usual);
    }

    private List<Integer> recentPeriods(List<Integer> calm, int period) {
        return calm.stream()
                .filter(before -> before >= period - granularity.history())
                .toList();
    }

    private ExpectedCount usual(int period, List<Integer> before) {
        if (before.size() < granularity.minPeriods()) {
            return new ExpectedCount.Unknown();
        }
        double bills = before.stream().mapToInt(past -> topic[past]).sum() + PRIOR_COUNT;
        double odds = bills / before.stream().mapToInt(this::otherPeriods).sum();
        double volume = otherPeriods(period) + 1; // one more: the few bills of a recess say little
        double spread = dispersion(before, odds) + 1 / bills + 1 / volume;
        return ExpectedCounts.of(odds * volume, 1 / spread);
    }

    /** Returns the overdispersion of the earlier periods, by the method of moments. */
    private double dispersion(List<Integer> before, double odds) {
        double beyond = MIN_DISPERSION * MIN_DISPERSION_WEIGHT;
        double squares = MIN_DISPERSION_WEIGHT;
        for (int past : before) {
            double mean = odds * otherPeriods(past);
            beyond += (topic[past] - mean) * (topic[past] - mean) - mean;
            squares += mean * mean;
        }
        return Math.max(MIN_DISPERSION, beyond / squares);
    }

    private int otherPeriods(int period) {
        return all[period] - topic[period];
    }
}
