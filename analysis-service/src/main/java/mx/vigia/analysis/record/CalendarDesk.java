package mx.vigia.analysis.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import mx.vigia.analysis.calendar.CalendarDays;
import mx.vigia.analysis.calendar.CalendarFilter;
import mx.vigia.analysis.calendar.DueEntry;
import mx.vigia.analysis.language.Wording;
import mx.vigia.analysis.meeting.Meeting;
import mx.vigia.analysis.meeting.Meetings;
import mx.vigia.analysis.naming.Links;

/** Finds what is in the calendar: what bills wait for, and the meetings that have been called. */
@ApplicationScoped
class CalendarDesk {
    static final String MEETING = "meeting";
    static final int MOST = 500;
    private static final int MOST_NAMES = 300;

    private final CalendarDays days;
    private final Meetings meetings;
    private final Links links;

    CalendarDesk(CalendarDays days, Meetings meetings, Links links) {
        this.days = days;
        this.meetings = meetings;
        this.links = links;
    }

    List<DueEntry> due(CalendarFilter filter) {
        return filter.kind().equals(MEETING) ? List.of() : days.awaited(filter, MOST);
    }

    /** The same, with what nobody waits for any more, so that other calendars take it out. */
    List<DueEntry> everDue(CalendarFilter filter) {
        return filter.kind().equals(MEETING) ? List.of() : days.all(filter, MOST);
    }

    List<Meeting> meetings(CalendarFilter filter) {
        if (!filter.kind().isEmpty() && !filter.kind().equals(MEETING)) {
            return List.of();
        }
        var all = meetings.between(filter.first(), filter.last(), MOST).stream()
                .filter(meeting -> filter.source().isEmpty() || meeting.site().equals(filter.source()))
                .filter(meeting -> filter.committee().isEmpty() || isOf(filter.committee(), meeting))
                .toList();
        return filter.topic().isEmpty() ? all : about(filter.topic(), all);
    }

    /** Committees with something on these days, by name. */
    List<String> committees(LocalDate first, LocalDate last) {
        var bodies =
                meetings.between(first, last, MOST).stream().map(Meeting::body).filter(Objects::nonNull);
        return sorted(Stream.concat(days.committees(first, last, MOST_NAMES).stream(), bodies));
    }

    /** Sites with something on these days. */
    List<String> sources(LocalDate first, LocalDate last) {
        var sites = meetings.between(first, last, MOST).stream().map(Meeting::site);
        return sorted(Stream.concat(days.sources(first, last, MOST_NAMES).stream(), sites));
    }

    private List<Meeting> about(String topic, List<Meeting> all) {
        var named = links.of(all.stream().map(Meeting::id).toList());
        var bills = days.about(
                topic,
                named.values().stream()
                        .flatMap(List::stream)
                        .filter(Links.Link::found)
                        .map(Links.Link::dossier)
                        .distinct()
                        .toList());
        return all.stream()
                .filter(meeting -> named.get(meeting.id()).stream().anyMatch(link -> bills.contains(link.dossier())))
                .toList();
    }

    /** Chambers write <i>Comisión de Salud</i> where they call a meeting and <i>Salud</i> where they turn a bill to it. */
    private static boolean isOf(String committee, Meeting meeting) {
        return meeting.body() != null
                && Wording.fold(meeting.body())
                        .contains(Wording.fold(committee).replaceFirst("^comision(?:es unidas)? de ", ""));
    }

    private static List<String> sorted(Stream<String> names) {
        return names.distinct()
                .sorted(Collator.getInstance(Locale.forLanguageTag("es"))::compare)
                .limit(MOST_NAMES)
                .toList();
    }
}
