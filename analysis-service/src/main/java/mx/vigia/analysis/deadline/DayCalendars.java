package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** The calendars by which terms are counted, from {@code calendars/calendars.yaml}. */
public final class DayCalendars {
    static final String NATURAL = "natural";
    static final String LABOUR = "labour";

    private static final List<DayCalendar> KNOWN = DataFile.read("calendars", new TypeReference<>() {});

    private DayCalendars() {}

    /** All of them, in the order of the data. */
    public static List<DayCalendar> all() {
        return KNOWN;
    }

    /** The calendar with this id; rules name none that is not there. */
    public static DayCalendar withId(String id) {
        return KNOWN.stream()
                .filter(calendar -> calendar.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("calendars/calendars.yaml: no calendar " + id));
    }
}
