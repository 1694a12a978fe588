package mx.vigia.analysis.search.trend;

import java.time.LocalDate;

/**
 * One period of a topic.
 *
 * @param last its last day, which may not have come yet
 */
record Point(LocalDate first, LocalDate last, int bills, Expectation expectation) {
    boolean isBurst() {
        return expectation.isBurst(bills);
    }

    /** Where it lies beside what was usual. */
    Level level() {
        return expectation.level(bills);
    }
}
