package mx.vigia.analysis.search.forecast;

import java.time.LocalDate;

/** The days on whose facts a forecast rests, both among them. */
record Lookback(LocalDate from, LocalDate until) {
    static final int DAYS = 30;

    /** The thirty days that end with this one. */
    static Lookback endingOn(LocalDate today) {
        return new Lookback(today.minusDays(DAYS - 1L), today);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** How many will come in a day, where so many came in these. */
    double perDay(long facts) {
        return (double) facts / DAYS;
    }
}
