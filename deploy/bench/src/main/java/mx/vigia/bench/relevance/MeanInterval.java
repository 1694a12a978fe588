package mx.vigia.bench.relevance;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The 95 % bootstrap interval of a mean: where the mean lies in all but 5 % of samples drawn from the values with
 * replacement. The same values always give the same interval.
 */
public record MeanInterval(double low, double high) {
    private static final int SAMPLES = 2_000;
    private static final double TAIL = 0.025;
    private static final long SEED = 26;

    public static MeanInterval of(List<Double> values) {
        Random random = new Random(SEED);
        double[] means = IntStream.range(0, SAMPLES)
                .mapToDouble(sample -> drawn(values, random).average().orElse(0))
                .sorted()
                .toArray();
        return new MeanInterval(means[(int) (SAMPLES * TAIL)], means[(int) (SAMPLES * (1 - TAIL)) - 1]);
    }

    private static DoubleStream drawn(List<Double> values, Random random) {
        return random.ints(values.size(), 0, Math.max(1, values.size())).mapToDouble(values::get);
    }
}
