package mx.vigia.analysis.web.calendar;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.intake.calendar.CalendarFilter;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.platform.text.ICalendar;
import mx.vigia.platform.text.Sha256;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar as a feed for subscriptions: a month back and the days ahead, filtered as the page is. */
@Path("/calendar.ics")
@Tag(name = "calendar")
class CalendarFeed {
    private static final int DAYS_BACK = 31;
    private static final int DAYS_AHEAD = 365;
    private static final int CACHE_SECONDS = 3_600;

    private final CalendarQuery calendarQuery;
    private final CalendarFilterCheck names;
    private final LabelsFactory labelsFactory;
    private final PlatformConfig config;
    private final RequestContext requestContext;

    CalendarFeed(
            CalendarQuery calendarQuery,
            CalendarFilterCheck names,
            LabelsFactory labelsFactory,
            PlatformConfig config,
            RequestContext request) {
        this.calendarQuery = calendarQuery;
        this.names = names;
        this.labelsFactory = labelsFactory;
        this.config = config;
        this.requestContext = request;
    }

    @GET
    @Produces("text/calendar;charset=UTF-8")
    @Operation(
            summary = "Subscribe to the calendar",
            description =
                    "What is coming, as a calendar that others subscribe to (iCalendar, RFC 5545): a month back and a year ahead, or the days asked for. What moves keeps its UID.")
    @APIResponse(responseCode = "200", description = "The calendar.")
    @APIResponse(responseCode = "304", description = "It has not changed.")
    @APIResponse(responseCode = "400", description = "One of the parameters cannot be understood.")
    public Response feed(@BeanParam CalendarParameters question, @Context Request request) {
        var labels = labelsFactory.labels();
        var today = LegalTime.dayOf(labels.now());
        var calendar = written(days(question, today, labels), today, labels);
        var tag = new EntityTag(Sha256.of(calendar));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = Objects.requireNonNullElseGet(unchanged, () -> Response.ok(calendar));
        var cache = new CacheControl();
        cache.setMaxAge(CACHE_SECONDS);
        return answer.tag(tag)
                .cacheControl(cache)
                .header("Content-Disposition", "inline; filename=\"vigia.ics\"")
                .build();
    }

    /** Returns the filter with the days of the feed, which move on, instead of the days that were viewed. */
    private static CalendarFilter days(CalendarParameters question, LocalDate today, BillLabels labels) {
        return question.filter(today, labels.words(), labels.topics())
                .within(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
    }

    private String written(CalendarFilter filter, LocalDate today, BillLabels labels) {
        var due = calendarQuery.allDue(filter, today);
        var meetings = calendarQuery.meetings(filter, today);
        var putOff = calendarQuery.putOffMeetings(filter);
        if (due.items().isEmpty()
                && meetings.items().isEmpty()
                && putOff.items().isEmpty()) {
            names.requireKnown(filter, labels.words());
        }
        var calendar = createCalendar(due.cut() || meetings.cut(), labels);
        var events = new CalendarEvents(calendar, labels, origin());
        due.items().forEach(events::due);
        meetings.items().forEach(events::meeting);
        putOff.items().forEach(events::meeting);
        return calendar.line("END", "VCALENDAR").toString();
    }

    /**
     * Creates the calendar. If something was left out, the description says so for people, and a property of our own
     * for programs. It has no METHOD: a subscribed feed is not a message that requires an ORGANIZER in every event (RFC
     * 5546 §3.2.1), and a deadline has no organizer.
     */
    private ICalendar createCalendar(boolean cut, BillLabels labels) {
        var words = labels.words();
        var described = words.say("calendar.lede") + (cut ? "\n" + words.say("calendar.feed-cut") : "");
        return new ICalendar()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Vigia//Calendario//ES")
                .text("NAME", words.say("calendar.name"))
                .text("X-WR-CALNAME", words.say("calendar.name"))
                .text("DESCRIPTION", described)
                .text("X-WR-CALDESC", described)
                .line("X-VIGIA-CUT", cut ? "TRUE" : "FALSE")
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .line("X-PUBLISHED-TTL", "PT1H")
                .line("SOURCE;VALUE=URI", origin() + requestContext.address())
                .line("COLOR", "teal");
    }

    private String origin() {
        return config.publicOrigin().toString().replaceAll("/+$", "");
    }
}
