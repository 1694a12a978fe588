package mx.vigia.local.pretend.senado;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** One of the two gazettes: its name in the catalogue, folder, title, and when its chamber sits. */
enum Gazette {
    SENATE("mx.senado.gaceta", "gaceta_del_senado", "Gaceta del Senado", Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)),
    PERMANENT(
            "mx.permanente.gaceta",
            "gaceta_comision_permanente",
            "Gaceta de la Comisión Permanente",
            Set.of(DayOfWeek.WEDNESDAY));

    private static final MonthDay FEBRUARY = MonthDay.of(2, 1);
    private static final MonthDay MAY = MonthDay.of(5, 1);
    private static final MonthDay SEPTEMBER = MonthDay.of(9, 1);
    private static final MonthDay MID_DECEMBER = MonthDay.of(12, 16);
    private static final LocalDate LEGISLATURE_START = LocalDate.of(2024, 9, 1);

    final String site;
    final String folder;
    final String title;
    private final Set<DayOfWeek> days;

    Gazette(String site, String folder, String title, Set<DayOfWeek> days) {
        this.site = site;
        this.folder = folder;
        this.title = title;
        this.days = days;
    }

    boolean isSittingDay(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && isRecess(day) == (this == PERMANENT);
    }

    static boolean isRecess(LocalDate day) {
        var date = MonthDay.from(day);
        return date.isBefore(FEBRUARY)
                || !date.isBefore(MAY) && date.isBefore(SEPTEMBER)
                || !date.isBefore(MID_DECEMBER);
    }

    /** Returns {@code LXVI/3PPO-52}: legislature, year, period and the number of the issue. */
    String number(LocalDate day) {
        var year = LEGISLATURE_START.until(day).getYears() + 1;
        var first = day.getMonthValue() >= 9 || day.getMonthValue() == 1;
        return "LXVI/" + year + (first ? "P" : "S") + (this == PERMANENT ? "PR" : "PO") + "-" + day.getDayOfYear() / 3;
    }
}
