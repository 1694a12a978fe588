package mx.vigia.analysis.search.trend;

import java.time.LocalDate;

/**
 * One period of a topic.
 *
 * @param last its last day, which may not have come yet
 */
record TrendPoint(LocalDate first, LocalDate last, int bills, ExpectedCount expectation) {
    boolean isBurst() {
        return expectation.isBurst(bills);
    }

    /** Returns its position relative to the usual range. */
    BaselineLevel level() {
        return expectation.level(bills);
    }
}
