package mx.vigia.analysis.search.forecast;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;

/** The period on whose facts a forecast is based, both days included. */
@TemplateData
public record Lookback(LocalDate from, LocalDate until) {
    static final int DAYS = 30;

    /** Returns the thirty days that end with this one. */
    static Lookback endingOn(LocalDate today) {
        return new Lookback(today.minusDays(DAYS - 1L), today);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Returns the expected number of facts per day, given this many in the period. */
    double perDay(long facts) {
        return (double) facts / DAYS;
    }
}
