package mx.vigia.analysis.search.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The length of a period: a calendar month, or a week from Monday on (ISO 8601). */
enum Granularity {
    MONTH("month", ChronoUnit.MONTHS, 24, 6),
    WEEK("week", ChronoUnit.WEEKS, 104, 26);

    private final String code;
    private final ChronoUnit unit;
    private final int history;
    private final int fewest;

    Granularity(String code, ChronoUnit unit, int history, int fewest) {
        this.code = code;
        this.unit = unit;
        this.history = history;
        this.fewest = fewest;
    }

    String code() {
        return code;
    }

    /** Returns the number of earlier periods that define what is usual in one. */
    int history() {
        return history;
    }

    /** Returns the number of earlier periods below which nothing is called usual. */
    int minPeriods() {
        return fewest;
    }

    /** Returns the first day of the period that contains a day. */
    LocalDate startOf(LocalDate day) {
        return this == MONTH ? day.withDayOfMonth(1) : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * Returns the first days of these periods, oldest first, the last of which contains {@code today}; then the day
     * after that period.
     */
    List<LocalDate> bounds(LocalDate today, int periods) {
        var last = startOf(today);
        return LongStream.rangeClosed(1 - periods, 1)
                .mapToObj(step -> last.plus(step, unit))
                .toList();
    }

    static Optional<Granularity> findByCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Granularity::code).toList();
    }
}
