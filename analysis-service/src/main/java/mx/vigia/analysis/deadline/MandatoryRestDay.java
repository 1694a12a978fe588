package mx.vigia.analysis.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A line of article 74: a day of the year, or the n-th Monday of a month.
 *
 * @param day null where a Monday is meant
 * @param since the first year in which it applies; 0 for always
 * @param until the last such year; 0 where it still applies
 * @param every the interval in years from {@code since}; 0 for each year
 */
record MandatoryRestDay(MonthDay day, int month, int monday, int since, int until, int every) {
    private static final int DAYS_OF_WEEK = 7;

    boolean isRestDay(LocalDate date) {
        return (day == null ? fallsOnMonday(date) : fallsOnDate(date)) && isInForceIn(date.getYear());
    }

    private boolean fallsOnDate(LocalDate date) {
        return date.getDayOfMonth() == day.getDayOfMonth() && date.getMonthValue() == day.getMonthValue();
    }

    private boolean isInForceIn(int year) {
        return year >= since && (until == 0 || year <= until) && (every == 0 || (year - since) % every == 0);
    }

    private boolean fallsOnMonday(LocalDate date) {
        return date.getMonthValue() == month
                && date.getDayOfWeek() == DayOfWeek.MONDAY
                && (date.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1 == monday;
    }
}
