package mx.vigia.bench.driver;

import java.util.List;

/** The distribution of a measured quantity over its samples; percentiles by nearest rank. */
public record Spread(List<Double> sorted) {

    public Spread {
        sorted = sorted.stream().sorted().toList();
    }

    public double median() {
        return percentile(0.50);
    }

    public double most() {
        return percentile(1.0);
    }

    /** Returns the smallest sample that at least this part of all samples does not exceed; -1 without samples. */
    public double percentile(double part) {
        if (sorted.isEmpty()) {
            return -1;
        }
        var rank = (int) Math.ceil(part * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }

    public int count() {
        return sorted.size();
    }
}
