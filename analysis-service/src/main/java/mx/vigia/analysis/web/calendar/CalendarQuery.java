package mx.vigia.analysis.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.ChamberCommittee;
import mx.vigia.analysis.bill.DaySpanLimits;
import mx.vigia.analysis.bill.LimitedList;
import mx.vigia.analysis.intake.calendar.CalendarFilter;
import mx.vigia.analysis.intake.calendar.CalendarRepository;
import mx.vigia.analysis.intake.calendar.DueEntry;
import mx.vigia.analysis.intake.calendar.DueKind;
import mx.vigia.analysis.intake.calendar.OpenConsultationRepository;
import mx.vigia.analysis.intake.calendar.OpenConsultationRepository.OpenConsultation;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.MeetingFilter;
import mx.vigia.analysis.linking.chamber.MeetingRepository;

/** Finds the entries of the calendar: deadlines of bills, and meetings that have been called. */
@ApplicationScoped
public class CalendarQuery {
    public static final String MEETING_KIND = "meeting";
    private static final int MAX_AHEAD = 500;
    private static final int MAX_BEHIND = 500;
    private static final int MAX_NAMES = 300;

    private static final int MAX_OPEN_CONSULTATIONS = 100;

    private final CalendarRepository days;
    private final OpenConsultationRepository consultations;
    private final MeetingRepository meetings;

    CalendarQuery(CalendarRepository days, OpenConsultationRepository consultations, MeetingRepository meetings) {
        this.days = days;
        this.consultations = consultations;
        this.meetings = meetings;
    }

    public LimitedList<DueEntry> due(CalendarFilter filter, LocalDate today) {
        return filter.kind().equals(MEETING_KIND) ? LimitedList.none() : days.findAwaited(filter, dayWindow(today));
    }

    /** Returns the same deadlines with those that no longer apply, so that subscribed calendars remove them. */
    LimitedList<DueEntry> allDue(CalendarFilter filter, LocalDate today) {
        return filter.kind().equals(MEETING_KIND) ? LimitedList.none() : days.all(filter, dayWindow(today));
    }

    /** Returns the open consultations without a known last day; none where the filter asks for something else. */
    public LimitedList<OpenConsultation> openConsultations(CalendarFilter filter, LocalDate today) {
        boolean wanted = filter.committee().isEmpty()
                && filter.chamber().isEmpty()
                && (filter.kind().isEmpty() || filter.kind().equals(DueKind.CONSULTATION.word()));
        return wanted
                ? consultations.findWithoutKnownEnd(today, filter.topics(), filter.source(), MAX_OPEN_CONSULTATIONS)
                : LimitedList.none();
    }

    public LimitedList<Meeting> meetings(CalendarFilter filter, LocalDate today) {
        return hasMeetings(filter) ? meetings.findFiltered(wanted(filter), dayWindow(today)) : LimitedList.none();
    }

    /** Returns the meetings that were put off from these days, so that subscribed calendars remove them. */
    LimitedList<Meeting> putOffMeetings(CalendarFilter filter) {
        return hasMeetings(filter) ? meetings.findPutOff(wanted(filter), MAX_BEHIND) : LimitedList.none();
    }

    private static boolean hasMeetings(CalendarFilter filter) {
        return filter.kind().isEmpty() || filter.kind().equals(MEETING_KIND);
    }

    private static MeetingFilter wanted(CalendarFilter filter) {
        return new MeetingFilter(
                filter.first(), filter.last(), filter.committee(), filter.chamber(), filter.topics(), filter.source());
    }

    /**
     * Returns the committees with entries on these days, by name. One that is written in several ways is listed once,
     * and once for each of several chambers.
     */
    List<ChamberCommittee> committees(LocalDate first, LocalDate last) {
        return CommitteeChoices.of(Stream.concat(
                        days.committees(first, last, MAX_NAMES).stream(), meetings.findBodies(first, last).stream()))
                .stream()
                .limit(MAX_NAMES)
                .toList();
    }

    /** Returns the sites with entries on these days. */
    List<String> sources(LocalDate first, LocalDate last) {
        var sites = meetings.findSites(first, last).stream();
        return sort(Stream.concat(days.sources(first, last, MAX_NAMES).stream(), sites));
    }

    private static DaySpanLimits dayWindow(LocalDate today) {
        return new DaySpanLimits(today, MAX_AHEAD, MAX_BEHIND);
    }

    private static List<String> sort(Stream<String> names) {
        return names.distinct()
                .sorted(Collator.getInstance(Locale.forLanguageTag("es"))::compare)
                .limit(MAX_NAMES)
                .toList();
    }
}
