package mx.vigia.analysis.search.trend;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The usual number of bills of a topic in a period: a negative binomial distribution, whose spread grows with
 * uncertainty (few bills before) and with the observed variation.
 *
 * @param expected the mean, 0 or more
 * @param size inverse of the spread: the variance is expected + expected² / size
 * @param low lower bound: one period out of ten has fewer
 * @param high upper bound: one period out of ten has more
 */
record ExpectedCounts(double expected, double size, int low, int high) implements ExpectedCount {
    private static final double OUTER_TAIL = 0.1;
    private static final int MIN_BURST_BILLS = 5;

    /** More bills than any country has in a period. */
    private static final int MAX_BILLS = 1 << 20;

    /** The probability of a false burst: about one in thirty thousand periods of a topic that behaves as always. */
    private static final double BURST_PROBABILITY = 3e-5;

    static ExpectedCounts of(double expected, double size) {
        return new ExpectedCounts(
                expected, size, quantile(expected, size, OUTER_TAIL), quantile(expected, size, 1 - OUTER_TAIL));
    }

    /** Whether this count is more than chance explains, and at least {@value #MIN_BURST_BILLS}. */
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

    /** Returns the probability of this count or more. */
    private double probabilityOfAtLeast(int bills) {
        return probabilityOfAtLeast(bills, expected, size);
    }

    private static double probabilityOfAtLeast(int bills, double expected, double size) {
        return bills <= 0 ? 1 : RegularizedBeta.complement(size / (size + expected), size, bills);
    }

    /**
     * Returns the smallest number of bills that is not exceeded with this probability. It searches between bounds; the
     * upper one is doubled until it is large enough.
     */
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
