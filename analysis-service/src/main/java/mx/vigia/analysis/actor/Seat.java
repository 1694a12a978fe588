package mx.vigia.analysis.actor;

import java.time.LocalDate;
import mx.vigia.analysis.bill.Chamber;

/**
 * The chamber and the legislature in which somebody sits: names are compared within one seat only.
 *
 * @param legislature 66 for LXVI; 0 where no page says when
 */
public record Seat(Chamber chamber, int legislature) {
    private static final int FIRST_YEAR = 2000;
    private static final int FIRST = 58; // LVIII began on 1 September 2000
    private static final int YEARS = 3;
    private static final int SEPTEMBER = 9;

    /** Whether a page says when. */
    public boolean known() {
        return legislature > 0;
    }

    /** The legislature of a day: each lasts three years from the first of September (article 65 of the Constitution). */
    public static int legislatureOf(LocalDate day) {
        int year = day.getMonthValue() < SEPTEMBER ? day.getYear() - 1 : day.getYear();
        return FIRST + Math.floorDiv(year - FIRST_YEAR, YEARS);
    }

    /** The legislature that is said, or else that of the day; 0 without either. */
    public static int legislatureOf(Integer said, LocalDate day) {
        if (said != null && said > 0) {
            return said;
        }
        return day == null ? 0 : legislatureOf(day);
    }
}
