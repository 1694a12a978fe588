package mx.vigia.analysis.web.proceedings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.MeetingRepository;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.NamedResource;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of coming meetings by day, of past ones, and of each with its agenda. */
@Path("/meetings")
@Blocking
class MeetingPages {
    private static final int DAYS_AHEAD = 120;
    private static final int MAX_MEETINGS = 300;
    private static final int MAX_PAST_MEETINGS = 50;
    private static final int MAX_UNDATED_MEETINGS = 50;

    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance meetings(
                PageLayout page, BillLabels labels, List<Day> days, List<MeetingView> undated, List<Day> past);

        static native TemplateInstance meeting(PageLayout page, BillLabels labels, MeetingView meeting);
    }

    /** The meetings of one day. */
    @TemplateData
    record Day(LocalDate day, List<MeetingView> meetings) {}

    private final MeetingRepository meetings;
    private final MentionLinkQueries links;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    MeetingPages(
            MeetingRepository meetings, MentionLinkQueries links, LabelsFactory labelsFactory, RequestContext request) {
        this.meetings = meetings;
        this.links = links;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance meetings() {
        var labels = labelsFactory.labels();
        var today = BillLabels.dayOf(labels.now());
        var ahead = meetings.findBetween(today, today.plusDays(DAYS_AHEAD), MAX_MEETINGS);
        var past = meetings.before(today, MAX_PAST_MEETINGS);
        var undated = meetings.findUndated(MAX_UNDATED_MEETINGS).stream()
                .filter(meeting -> meeting.isAwaitingDay(labels.now()))
                .toList();
        var page = request.page(labels.words().say("meetings.title")).withActiveEntry("meetings");
        return Templates.meetings(
                page,
                labels,
                groupByDay(ahead, labels),
                MeetingView.all(undated, links, labels),
                groupByDay(past, labels));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance meeting(@PathParam("id") String id) {
        var labels = labelsFactory.labels();
        var meeting = NamedResource.of(id, meetings::findById, labels.words().say("meeting.unknown"));
        var shown = MeetingView.of(meeting, links.of(meeting.id()), labels);
        return Templates.meeting(
                request.page(labels.shown(shown.heading().title())).withActiveEntry("meetings"), labels, shown);
    }

    private List<Day> groupByDay(List<Meeting> all, BillLabels labels) {
        var days = MeetingView.all(all, links, labels).stream()
                .collect(Collectors.groupingBy(
                        meeting -> meeting.occasion().day(), LinkedHashMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }
}
