package mx.vigia.analysis.calendar;

import java.time.LocalDate;

/**
 * What somebody wants to see of the calendar; an empty word asks for everything.
 *
 * @param committee the name of a committee
 * @param topic the id of a topic
 * @param source the id of a site
 * @param kind the word of a {@link DueKind}
 */
public record CalendarFilter(
        LocalDate first, LocalDate last, String committee, String topic, String source, String kind) {
    /** The same on other days. */
    public CalendarFilter within(LocalDate from, LocalDate to) {
        return new CalendarFilter(from, to, committee, topic, source, kind);
    }
}
