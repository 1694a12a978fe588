package mx.vigia.analysis.search.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is usual of a topic, worked out from its own periods before: its odds against all other bills of the same period, so that
 * recesses and the last weeks of a session, which touch all topics alike, are neither quiet nor loud. A burst is no part of what is
 * usual afterwards.
 *
 * @param topic how many bills of the topic each period brought, oldest first
 * @param all how many bills of any topic or none
 */
record Baseline(int[] topic, int[] all, Granularity granularity) {
    /** By how much a topic is taken to vary beyond chance at least: the variance is mean + {@value} · mean². */
    private static final double MIN_DISPERSION = 0.05;

    /** As much as two years of four bills a month count: of a small topic chance alone says little about how it varies. */
    private static final double MIN_DISPERSION_WEIGHT = 24 * 4 * 4;

    /** Half a bill: what is known of a topic of which there was none yet (Jeffreys' prior). */
    private static final double PRIOR_COUNT = 0.5;

    Baseline {
        if (topic.length != all.length) {
            throw new IllegalArgumentException("as many periods of all bills as of the topic were expected");
        }
    }

    /** For each period what was usual then; nothing where too little came before. */
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
        double volume = otherPeriods(period) + 1; // one more: from the few bills of a recess little can be said
        double spread = dispersion(before, odds) + 1 / bills + 1 / volume;
        return ExpectedCounts.of(odds * volume, 1 / spread);
    }

    /** By how much the periods before varied beyond chance, by the method of moments. */
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
