package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.language.TextAnalyzer;

/** The calendars used to count terms, from {@code calendars/calendars.yaml}. */
public final class DayCalendars {
    static final String NATURAL_CALENDAR_ID = "natural";
    static final String LABOUR_CALENDAR_ID = "labour";

    private static final List<DayCalendar> CALENDARS = CalendarFile.read("calendars", new TypeReference<>() {});

    private DayCalendars() {}

    /** Returns all calendars in the order of the data. */
    public static List<DayCalendar> all() {
        return CALENDARS;
    }

    /**
     * Returns the calendar of the first of these authorities that has one, by their printed names; that of a single
     * authority before that of all of its kind.
     */
    public static Optional<DayCalendar> ofAuthority(List<String> names) {
        return names.stream()
                .map(TextAnalyzer::fold)
                .flatMap(name -> CALENDARS.stream()
                        .filter(calendar -> calendar.isOf(name))
                        .limit(1))
                .findFirst();
    }

    /** Returns the calendar with this id; rules only name existing ones. */
    public static DayCalendar getById(String id) {
        return CALENDARS.stream()
                .filter(calendar -> calendar.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("calendars/calendars.yaml: no calendar " + id));
    }
}
