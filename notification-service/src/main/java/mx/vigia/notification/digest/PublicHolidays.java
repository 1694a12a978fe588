package mx.vigia.notification.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The obligatory days of rest in Mexico, computed (Ley Federal del Trabajo, article 74, I to VIII); those that electoral laws add (IX) are not known here.
 */
final class PublicHolidays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.SEPTEMBER, 16),
            MonthDay.of(Month.DECEMBER, 25));
    private static final int A_HANDOVER = 2024;
    private static final int TERM = 6;

    private PublicHolidays() {}

    static boolean has(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || day.equals(monday(1, day.getYear(), Month.FEBRUARY))
                || day.equals(monday(3, day.getYear(), Month.MARCH))
                || day.equals(monday(3, day.getYear(), Month.NOVEMBER))
                || isHandover(day);
    }

    private static LocalDate monday(int number, int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.MONDAY));
    }

    /** The first of October every six years, on which the federal Executive changes. */
    private static boolean isHandover(LocalDate day) {
        return MonthDay.from(day).equals(MonthDay.of(Month.OCTOBER, 1)) && (day.getYear() - A_HANDOVER) % TERM == 0;
    }
}
