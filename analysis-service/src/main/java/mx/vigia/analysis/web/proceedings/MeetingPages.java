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

/** The meetings to come, by day, those that were, and each with its agenda. */
@Path("/meetings")
@Blocking
class MeetingPages {
    private static final int DAYS_AHEAD = 120;
    private static final int MOST = 300;
    private static final int MOST_PAST = 50;
    private static final int MOST_UNDATED = 50;

    @CheckedTemplate(basePath = "record")
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
    private final LabelsFactory signwriter;
    private final RequestContext visit;

    MeetingPages(MeetingRepository meetings, MentionLinkQueries links, LabelsFactory signwriter, RequestContext visit) {
        this.meetings = meetings;
        this.links = links;
        this.signwriter = signwriter;
        this.visit = visit;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance meetings() {
        var labels = signwriter.labels();
        var today = BillLabels.dayOf(labels.now());
        var ahead = meetings.between(today, today.plusDays(DAYS_AHEAD), MOST);
        var past = meetings.before(today, MOST_PAST);
        var undated = meetings.withoutDay(MOST_UNDATED).stream()
                .filter(meeting -> meeting.awaitsDay(labels.now()))
                .toList();
        var page = visit.page(labels.words().say("meetings.title")).lit("meetings");
        return Templates.meetings(
                page, labels, byDay(ahead, labels), MeetingView.all(undated, links, labels), byDay(past, labels));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance meeting(@PathParam("id") String id) {
        var labels = signwriter.labels();
        var meeting = NamedResource.of(id, meetings::withId, labels.words().say("meeting.unknown"));
        var shown = MeetingView.of(meeting, links.of(meeting.id()), labels);
        return Templates.meeting(visit.page(labels.shown(shown.title())).lit("meetings"), labels, shown);
    }

    private List<Day> byDay(List<Meeting> all, BillLabels labels) {
        var days = MeetingView.all(all, links, labels).stream()
                .collect(Collectors.groupingBy(MeetingView::day, LinkedHashMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }
}
