package mx.vigia.analysis.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone of terms: central Mexico, independent of the server and the reader. */
public final class LegalTime {
    /** The zone of both chambers, of the Executive and of the Diario Oficial. */
    public static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    private LegalTime() {}

    /** Returns the legal day of an instant. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** Returns the first instant after the end of a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
