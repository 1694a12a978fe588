package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;

/** The mandatory rest days of the Ley Federal del Trabajo, computed for any year. */
public final class MandatoryRestDays {
    private static final List<MandatoryRestDay> REST_DAYS = CalendarFile.read("rest-days", new TypeReference<>() {});

    private MandatoryRestDays() {}

    /** Whether a day is a mandatory rest day. */
    public static boolean isRestDay(LocalDate day) {
        for (var rest : REST_DAYS) { // called for every day that is counted
            if (rest.isRestDay(day)) {
                return true;
            }
        }
        return false;
    }
}
