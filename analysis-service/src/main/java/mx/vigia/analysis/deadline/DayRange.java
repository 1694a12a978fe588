package mx.vigia.analysis.deadline;

import java.time.LocalDate;

/** A range of days, both ends included. */
record DayRange(LocalDate from, LocalDate to) {
    private static final String SEPARATOR = " to ";

    /** Parses a range such as {@code 2025-12-22 to 2026-01-06}. */
    static DayRange of(String words) {
        var ends = words.split(SEPARATOR, -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("expected DAY" + SEPARATOR + "DAY, found " + words);
        }
        return new DayRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
