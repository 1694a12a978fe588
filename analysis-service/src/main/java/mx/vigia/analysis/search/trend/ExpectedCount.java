package mx.vigia.analysis.search.trend;

/** The expected number of bills of a topic in a period. */
sealed interface ExpectedCount permits ExpectedCounts, ExpectedCount.Unknown {
    /** Too little history for an expectation. */
    record Unknown() implements ExpectedCount {
        @Override
        public boolean isBurst(int bills) {
            return false;
        }

        @Override
        public BaselineLevel level(int bills) {
            return BaselineLevel.UNKNOWN;
        }
    }

    /** Whether this count is more than chance explains. */
    boolean isBurst(int bills);

    /** Returns the position of this count relative to the usual range. */
    BaselineLevel level(int bills);
}
