package mx.vigia.analysis.web.calendar;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.intake.calendar.DueEntry;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of the calendar. */
@Path("/api/v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar", description = "What is due on which day, and who meets. Computed, never official.")
class CalendarApi {
    /** The deadlines and meetings of some days. */
    @Schema(name = "CalendarOfDays")
    record Answer(
            LocalDate from,
            LocalDate to,

            @Schema(description = "Whether there is more than is listed: ask for fewer days, or of less.")
            boolean cut,

            List<Due> items,
            List<Meeting> meetings) {}

    /** A deadline and its bill. */
    @Schema(name = "DeadlineOfBill")
    record Due(
            UUID bill,
            String title,
            String site,
            List<String> committees,
            List<String> topics,
            @JsonUnwrapped DeadlineResponse deadline) {
        static Due of(DueEntry entry) {
            return new Due(
                    entry.kept().dossier(),
                    entry.title(),
                    entry.site(),
                    entry.committees(),
                    entry.topics(),
                    DeadlineResponse.of(entry));
        }
    }

    private final CalendarQuery calendarQuery;
    private final CalendarFilterCheck names;
    private final TopicCatalog topics;
    private final InstantSource clock;
    private final RequestContext request;

    CalendarApi(
            CalendarQuery calendarQuery,
            CalendarFilterCheck names,
            TopicCatalog topics,
            InstantSource clock,
            RequestContext request) {
        this.calendarQuery = calendarQuery;
        this.names = names;
        this.topics = topics;
        this.clock = clock;
        this.request = request;
    }

    @GET
    @Operation(
            summary = "Get what is due on some days",
            description = "By committee, topic, source or kind (term, consultation, entry-into-force, duty, meeting);"
                    + " of each at most the 500 next ones from today on, and the last 500 before; cut says that there are more."
                    + " Without days the next sixty; view=month and month=2026-11 ask for a month.")
    @APIResponse(responseCode = "200", description = "What is due; there may be nothing.")
    @APIResponse(
            responseCode = "400",
            description = "A day, month, view, kind or topic is none, or the days are too many.")
    public Answer calendar(@BeanParam CalendarParameters question) {
        var today = LegalTime.dayOf(clock.instant());
        var filter = question.filter(today, request.words(BillLabels.BUNDLE), topics);
        var due = calendarQuery.due(filter, today);
        var meetings = calendarQuery.meetings(filter, today);
        if (due.items().isEmpty() && meetings.items().isEmpty()) {
            names.requireKnown(filter, request.words(BillLabels.BUNDLE));
        }
        return new Answer(
                filter.first(),
                filter.last(),
                due.cut() || meetings.cut(),
                due.items().stream().map(Due::of).toList(),
                meetings.items());
    }
}
