package mx.vigia.analysis.search.trend;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * How many bills of a topic a period usually brings: a negative binomial distribution, whose spread grows with what is not
 * known (few bills before) and with what was seen to vary.
 *
 * @param expected the mean, 0 or more
 * @param size how narrow it is: the variance is expected + expected² / size
 * @param low below this there would be fewer in one period out of ten
 * @param high above this there would be more in one period out of ten
 */
record ExpectedCounts(double expected, double size, int low, int high) implements ExpectedCount {
    private static final double OUTER_TAIL = 0.1;
    private static final int MIN_BURST_BILLS = 5;

    /** No country brings so many bills in a period. */
    private static final int MAX_BILLS = 1 << 20;

    /** About once in thirty thousand periods a topic that behaves as always would be called a burst. */
    private static final double BURST_PROBABILITY = 3e-5;

    static ExpectedCounts of(double expected, double size) {
        return new ExpectedCounts(
                expected, size, quantile(expected, size, OUTER_TAIL), quantile(expected, size, 1 - OUTER_TAIL));
    }

    /** Whether so many are more than chance explains, and at least {@value #MIN_BURST_BILLS}. */
    @Override
    public boolean isBurst(int bills) {
        return bills >= MIN_BURST_BILLS && bills > expected && probabilityOfAtLeast(bills) < BURST_PROBABILITY;
    }

    @Override
    public BaselineLevel level(int bills) {
        if (bills < low) {
            return BaselineLevel.BELOW;
        }
        return bills > high ? BaselineLevel.ABOVE : BaselineLevel.WITHIN;
    }

    /** How likely it is that there are so many or more. */
    private double probabilityOfAtLeast(int bills) {
        return probabilityOfAtLeast(bills, expected, size);
    }

    private static double probabilityOfAtLeast(int bills, double expected, double size) {
        return bills <= 0 ? 1 : RegularizedBeta.complement(size / (size + expected), size, bills);
    }

    /** The least number of bills that is not exceeded with this likelihood: between bounds, of which the upper is doubled until it is one. */
    private static int quantile(double expected, double size, double share) {
        int below = -1;
        int within = 1;
        while (isExceeded(within, expected, size, share) && within < MAX_BILLS) {
            below = within;
            within *= 2;
        }
        while (within - below > 1) {
            int between = (below + within) >> 1;
            if (isExceeded(between, expected, size, share)) {
                below = between;
            } else {
                within = between;
            }
        }
        return within;
    }

    private static boolean isExceeded(int bills, double expected, double size, double share) {
        return 1 - probabilityOfAtLeast(bills + 1, expected, size) < share;
    }
}
