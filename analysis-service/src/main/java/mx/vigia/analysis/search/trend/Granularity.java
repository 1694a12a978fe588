package mx.vigia.analysis.search.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** By what days are counted together: a month of the calendar, or a week from Monday on (ISO 8601). */
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

    /** So many periods before one say what is usual in it. */
    int history() {
        return history;
    }

    /** With fewer periods before it nothing is called usual. */
    int minPeriods() {
        return fewest;
    }

    /** The first day of the period in which a day lies. */
    LocalDate startOf(LocalDate day) {
        return this == MONTH ? day.withDayOfMonth(1) : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The first days of so many periods, oldest first, the last of which holds this day; and the day after that period. */
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
