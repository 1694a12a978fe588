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
    private static final double LEAST_SPREAD = 0.05;

    /** As much as two years of four bills a month count: of a small topic chance alone says little about how it varies. */
    private static final double WEIGHT_OF_LEAST = 24 * 4 * 4;

    /** Half a bill: what is known of a topic of which there was none yet (Jeffreys' prior). */
    private static final double UNSEEN = 0.5;

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
            var then = usual(period, recent(calm, period));
            usual.add(then);
            if (others(period) > 0 && !then.isBurst(topic[period])) {
                calm.add(period);
            }
        }
        return Collections.unmodifiableList(usual);
    }

    private List<Integer> recent(List<Integer> calm, int period) {
        return calm.stream()
                .filter(before -> before >= period - granularity.history())
                .toList();
    }

    private ExpectedCount usual(int period, List<Integer> before) {
        if (before.size() < granularity.fewest()) {
            return new ExpectedCount.Unknown();
        }
        double bills = before.stream().mapToInt(past -> topic[past]).sum() + UNSEEN;
        double odds = bills / before.stream().mapToInt(this::others).sum();
        double volume = others(period) + 1; // one more: from the few bills of a recess little can be said
        double spread = spread(before, odds) + 1 / bills + 1 / volume;
        return ExpectedCounts.of(odds * volume, 1 / spread);
    }

    /** By how much the periods before varied beyond chance, by the method of moments. */
    private double spread(List<Integer> before, double odds) {
        double beyond = LEAST_SPREAD * WEIGHT_OF_LEAST;
        double squares = WEIGHT_OF_LEAST;
        for (int past : before) {
            double mean = odds * others(past);
            beyond += (topic[past] - mean) * (topic[past] - mean) - mean;
            squares += mean * mean;
        }
        return Math.max(LEAST_SPREAD, beyond / squares);
    }

    private int others(int period) {
        return all[period] - topic[period];
    }
}
