package mx.vigia.analysis.search.trend;

/** How many bills of a topic a period was to bring. */
sealed interface Expectation permits Usual, Expectation.Unknown {
    /** Too little came before to say. */
    record Unknown() implements Expectation {
        @Override
        public boolean isBurst(int bills) {
            return false;
        }

        @Override
        public Level level(int bills) {
            return Level.UNKNOWN;
        }
    }

    /** Whether so many are more than chance explains. */
    boolean isBurst(int bills);

    /** Where so many lie beside the usual range. */
    Level level(int bills);
}
