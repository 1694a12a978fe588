package mx.vigia.analysis.topic;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** The range that contains a figure with 95 % probability, by bootstrap: bills are drawn again, with replacement. */
record Interval(double low, double high) {
    private static final int DRAWS = 500;
    private static final double TAIL = 0.025;
    private static final long SEED = 26;

    /**
     * Returns the interval of a figure; the same every time.
     *
     * @param bills how many bills there are
     * @param figure computes it from the positions of the drawn bills
     */
    static Interval of(int bills, ToDoubleFunction<int[]> figure) {
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            drawn[draw] = figure.applyAsDouble(
                    random.ints(bills, 0, Math.max(1, bills)).toArray());
        }
        Arrays.sort(drawn);
        return new Interval(drawn[(int) (TAIL * DRAWS)], drawn[(int) ((1 - TAIL) * DRAWS) - 1]);
    }
}
