package mx.vigia.scraper.sites.mx_diputados;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.SpanishDate;

/**
 * Parses the day of a vote as printed in its table: "10 de febrero de 2026", in older tables "04/28/2001", month first.
 */
final class VoteDay {
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");
    private static final int CENTURY = 100;

    private VoteDay() {}

    /** Returns the day in these words, as printed. */
    static Optional<LocalDate> in(String words) {
        return SpanishDate.findFirst(words)
                .or(() -> MONTH_FIRST
                        .matcher(words)
                        .results()
                        .flatMap(m -> day(m.group(3), m.group(1), m.group(2)).stream())
                        .findFirst());
    }

    /** Returns the day a century earlier if only that one is within the legislature: some tables of 1998 print 2098. */
    static LocalDate within(int legislature, LocalDate printed) {
        var earlier = printed.minusYears(CENTURY);
        return isWithinLegislature(legislature, earlier) && !isWithinLegislature(legislature, printed)
                ? earlier
                : printed;
    }

    /** A legislature sits for three years from September; its first vote is held in the last days of August. */
    private static boolean isWithinLegislature(int legislature, LocalDate day) {
        var begins = LocalDate.of(2024 + 3 * (legislature - 66), 8, 1);
        return !day.isBefore(begins) && day.isBefore(begins.plusYears(3).plusMonths(1));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
