package mx.vigia.local.pretend.chamber;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mx.vigia.platform.time.MonthNames;
import mx.vigia.platform.time.WeekdayNames;

/** Dates as the gazette counts and writes them. */
public final class Days {
    static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private static final LocalDate REFERENCE_ISSUE_DAY = LocalDate.of(2026, 9, 2);
    private static final int REFERENCE_ISSUE_NUMBER = 7117;

    private Days() {}

    public static LocalDate of(Instant moment) {
        return moment.atZone(MEXICO).toLocalDate();
    }

    /** Returns when the gazette of a day is published. */
    static Instant publicationTime(LocalDate day) {
        return day.atTime(LocalTime.of(7, 0)).atZone(MEXICO).toInstant();
    }

    /**
     * Returns the working day this many working days before; zero is the day itself, or the Friday before a weekend.
     */
    static LocalDate before(LocalDate day, int workingDays) {
        return Stream.iterate(day, d -> d.minusDays(1))
                .filter(Days::isWorkingDay)
                .skip(workingDays)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the working day this many working days after, at least one. */
    public static LocalDate after(LocalDate day, int workingDays) {
        return Stream.iterate(day.plusDays(1), d -> d.plusDays(1))
                .filter(Days::isWorkingDay)
                .skip(Math.max(0, workingDays - 1L))
                .findFirst()
                .orElseThrow();
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Returns the issue number of a day; it rises by one with every working day. */
    public static int issueNumber(LocalDate day) {
        var from = day.isBefore(REFERENCE_ISSUE_DAY) ? day : REFERENCE_ISSUE_DAY;
        var until = day.isBefore(REFERENCE_ISSUE_DAY) ? REFERENCE_ISSUE_DAY : day;
        var between = (int) from.datesUntil(until).filter(Days::isWorkingDay).count();
        return REFERENCE_ISSUE_NUMBER + (day.isBefore(REFERENCE_ISSUE_DAY) ? -between : between);
    }

    /** Returns {@code martes 24 de noviembre de 2026}. */
    public static String written(LocalDate day) {
        return WeekdayNames.SPANISH.get(day.getDayOfWeek().getValue() - 1) + " " + inProse(day);
    }

    /** Returns {@code 24 de noviembre de 2026}. */
    public static String inProse(LocalDate day) {
        return day.getDayOfMonth() + " de " + MonthNames.SPANISH.get(day.getMonthValue() - 1) + " de " + day.getYear();
    }

    /** Returns {@code Martes 24 de noviembre de 2026}. */
    public static String heading(LocalDate day) {
        var written = written(day);
        return written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
    }

    /** Returns {@code 24/nov/2026}, the format of the lists' update date. */
    public static String updateText(LocalDate day) {
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month(day), day.getYear());
    }

    /** Returns {@code nov}, the format of the paths. */
    public static String month(LocalDate day) {
        return MonthNames.SPANISH.get(day.getMonthValue() - 1).substring(0, 3);
    }

    /** Returns {@code 20261124}, the format of the file names. */
    public static String fileStamp(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /** Returns the gazette's year in Roman numerals. */
    public static String romanYear(LocalDate day) {
        var count = day.getYear() - 1997;
        return "X".repeat(count / 10)
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(count % 10);
    }
}
