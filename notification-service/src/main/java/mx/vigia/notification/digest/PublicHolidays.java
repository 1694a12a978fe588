package mx.vigia.notification.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The statutory public holidays of Mexico, computed (Ley Federal del Trabajo, article 74, I to VIII); those that
 * electoral laws add (IX) are not included. They are days of rest for deliveries; the deadlines of a legislature have
 * holidays of their own, in {@code calendars} of analysis-service.
 */
final class PublicHolidays {
    private static final Set<MonthDay> FIXED_HOLIDAYS = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.SEPTEMBER, 16),
            MonthDay.of(Month.DECEMBER, 25));
    private static final int HANDOVER_YEAR = 2024;
    private static final int TERM_YEARS = 6;

    private PublicHolidays() {}

    static boolean has(LocalDate day) {
        return FIXED_HOLIDAYS.contains(MonthDay.from(day))
                || day.equals(nthMonday(1, day.getYear(), Month.FEBRUARY))
                || day.equals(nthMonday(3, day.getYear(), Month.MARCH))
                || day.equals(nthMonday(3, day.getYear(), Month.NOVEMBER))
                || isPresidentialHandover(day);
    }

    private static LocalDate nthMonday(int number, int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.MONDAY));
    }

    /** Whether it is the first of October of a year, every six, in which the federal Executive changes. */
    private static boolean isPresidentialHandover(LocalDate day) {
        return MonthDay.from(day).equals(MonthDay.of(Month.OCTOBER, 1))
                && (day.getYear() - HANDOVER_YEAR) % TERM_YEARS == 0;
    }
}
