package mx.vigia.scraper.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** An extraordinary period; its first and last day are included. */
public record CalledPeriod(LocalDate first, LocalDate last) {
    public CalledPeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("expected an extraordinary period that ends on or after its first day "
                    + first + " but found the last day " + last);
        }
    }

    /** Parses {@code 2026-06-02/2026-06-05}, or a single day. */
    public static CalledPeriod of(String words) {
        var ends = words.strip().split("/", 2);
        try {
            return new CalledPeriod(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(
                    "expected an extraordinary period such as 2026-06-02/2026-06-05 but found '" + words + "'", noDay);
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
