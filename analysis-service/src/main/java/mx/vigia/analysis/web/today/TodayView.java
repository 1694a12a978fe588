package mx.vigia.analysis.web.today;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.LimitedList;
import mx.vigia.analysis.language.ShortName;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.DateFormatter;
import mx.vigia.analysis.web.calendar.DueDayView;
import mx.vigia.analysis.web.proceedings.MeetingView;

/**
 * The page of today.
 *
 * @param chosen the ids of the chosen topics; empty for all
 * @param topics their names
 * @param days how many days back what moved is shown
 * @param outages the sources that do not answer, and on which open bills of these topics depend
 * @param consultations those with a known last day first, the nearest first
 */
@TemplateData
record TodayView(
        LocalDate today,
        List<String> chosen,
        List<String> topics,
        int days,
        List<Outage> outages,
        LimitedList<MoveView> moves,
        LimitedList<DueDayView> due,
        LimitedList<MeetingView> meetings,
        LimitedList<ConsultationView> consultations,
        Links links) {
    private static final int MAX_BILLS = 5;

    /**
     * A source that does not answer.
     *
     * @param key of the message that says so
     * @param bills how many open bills of the chosen topics were read there
     */
    @TemplateData
    record Outage(String key, String name, Instant since, int bills) {}

    /**
     * An open consultation; {@code closes} is null where its last day is not known.
     *
     * @param how how that day is known
     * @param certain whether the day may be presented as certain
     */
    @TemplateData
    record ConsultationView(
            UUID bill, String name, String site, LocalDate opened, LocalDate closes, String how, boolean certain) {}

    /** Where each section continues. */
    @TemplateData
    record Links(String search, String workbook, String calendar, String consultations, String feed) {}

    /** Returns the short name of a bill with this title. */
    public String named(String title) {
        return ShortName.of(title);
    }

    /** Returns who meets and to what, where the title of a meeting is that of a convocation; else null. */
    public ConvocationTitle convocation(MeetingView meeting) {
        return ConvocationTitle.of(meeting.heading().title())
                .map(title -> title.in(meeting.heading().where()))
                .orElse(null);
    }

    /** Returns how many of the shown meetings take place. */
    public int meetingsHeld() {
        return (int)
                meetings.items().stream().filter(meeting -> !meeting.struck()).count();
    }

    /** Returns the first bills on the agenda of a meeting. */
    public List<MentionLinkQueries.Link> firstBills(MeetingView meeting) {
        return meeting.bills().stream().limit(MAX_BILLS).toList();
    }

    /** Returns 3 sep; 3 Sep. */
    public String dayAndMonth(LocalDate day, BillLabels labels) {
        return DateFormatter.dayAndMonth(day, labels.words().language());
    }

    /** Whether a day is so near that it is marked. */
    public boolean soon(LocalDate day) {
        return !day.isAfter(today.plusDays(1));
    }

    /** Returns hoy, mañana, or the short name of the weekday. */
    public String weekday(LocalDate day, BillLabels labels) {
        if (day.equals(today)) {
            return labels.words().say("today.day.today");
        }
        return day.equals(today.plusDays(1))
                ? labels.words().say("today.day.tomorrow")
                : labels.weekdays().get(day.getDayOfWeek().getValue() - 1);
    }
}
