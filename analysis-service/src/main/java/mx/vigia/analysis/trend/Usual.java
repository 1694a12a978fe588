package mx.vigia.analysis.trend;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * How many bills of a topic a period usually brings: a negative binomial distribution, whose spread grows with what is not
 * known (few bills before) and with what was seen to vary.
 *
 * @param expected the mean, 0 or more
 * @param size how narrow it is: the variance is expected + expected² / size
 */
record Usual(double expected, double size) implements Expectation {
    private static final double OUTER_TENTH = 0.1;
    private static final int FEWEST = 5;

    /** About once in thirty thousand periods a topic that behaves as always would be called a burst. */
    private static final double UNLIKELY = 3e-5;

    /** Below this there would be fewer in one period out of ten. */
    int low() {
        return quantile(OUTER_TENTH);
    }

    /** Above this there would be more in one period out of ten. */
    int high() {
        return quantile(1 - OUTER_TENTH);
    }

    /** Whether so many are more than chance explains, and at least {@value #FEWEST}. */
    @Override
    public boolean isBurst(int bills) {
        return bills >= FEWEST && bills > expected && atLeast(bills) < UNLIKELY;
    }

    /** How likely it is that there are so many or more. */
    private double atLeast(int bills) {
        return bills <= 0 ? 1 : RegularizedBeta.complement(chance(), size, bills);
    }

    private int quantile(double share) {
        int bills = 0;
        while (1 - atLeast(bills + 1) < share) {
            bills++;
        }
        return bills;
    }

    private double chance() {
        return size / (size + expected);
    }
}
