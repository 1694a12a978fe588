package mx.vigia.bench;

import java.util.List;

/** The distribution of a measured quantity over its samples; percentiles by nearest rank. */
record Spread(List<Double> sorted) {

    Spread {
        sorted = sorted.stream().sorted().toList();
    }

    double median() {
        return percentile(0.50);
    }

    double most() {
        return percentile(1.0);
    }

    /** Returns the smallest sample that at least this part of all samples does not exceed; -1 without samples. */
    double percentile(double part) {
        if (sorted.isEmpty()) {
            return -1;
        }
        var rank = (int) Math.ceil(part * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }

    int count() {
        return sorted.size();
    }
}
