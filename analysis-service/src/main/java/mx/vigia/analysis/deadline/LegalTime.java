package mx.vigia.analysis.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time by which terms run: that of central Mexico, wherever the server stands and whoever reads. */
public final class LegalTime {
    /** The zone of both chambers, of the Executive and of the Diario Oficial. */
    public static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    private LegalTime() {}

    /** The legal day on which a moment falls. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first moment at which a day is over. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
