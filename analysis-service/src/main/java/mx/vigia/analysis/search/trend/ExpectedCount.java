package mx.vigia.analysis.search.trend;

/** How many bills of a topic a period was to bring. */
sealed interface ExpectedCount permits ExpectedCounts, ExpectedCount.Unknown {
    /** Too little came before to say. */
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

    /** Whether so many are more than chance explains. */
    boolean isBurst(int bills);

    /** Where so many lie beside the usual range. */
    BaselineLevel level(int bills);
}
