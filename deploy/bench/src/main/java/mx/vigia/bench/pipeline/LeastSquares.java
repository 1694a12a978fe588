package mx.vigia.bench.pipeline;

import java.util.ArrayList;
import java.util.List;

/** A line fitted by least squares: how much a quantity grows with another. */
public final class LeastSquares {
    private final List<double[]> points = new ArrayList<>();

    public void add(double at, double value) {
        points.add(new double[] {at, value});
    }

    /** Returns the growth per unit; 0 with fewer than two points. */
    public double slope() {
        double meanAt = points.stream().mapToDouble(point -> point[0]).average().orElse(0);
        double mean = points.stream().mapToDouble(point -> point[1]).average().orElse(0);
        double spread = points.stream()
                .mapToDouble(point -> (point[0] - meanAt) * (point[0] - meanAt))
                .sum();
        double together = points.stream()
                .mapToDouble(point -> (point[0] - meanAt) * (point[1] - mean))
                .sum();
        return spread == 0 ? 0 : together / spread;
    }

    public double firstValue() {
        return points.isEmpty() ? 0 : points.getFirst()[1];
    }

    public double lastValue() {
        return points.isEmpty() ? 0 : points.getLast()[1];
    }

    public int count() {
        return points.size();
    }
}
