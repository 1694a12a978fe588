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
import mx.vigia.analysis.linking.chamber.Meetings;
import mx.vigia.analysis.linking.mention.Links;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Named;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Visit;
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
                Page page, Labels labels, List<Day> days, List<MeetingShown> undated, List<Day> past);

        static native TemplateInstance meeting(Page page, Labels labels, MeetingShown meeting);
    }

    /** The meetings of one day. */
    @TemplateData
    record Day(LocalDate day, List<MeetingShown> meetings) {}

    private final Meetings meetings;
    private final Links links;
    private final Signwriter signwriter;
    private final Visit visit;

    MeetingPages(Meetings meetings, Links links, Signwriter signwriter, Visit visit) {
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
        var today = Labels.dayOf(labels.now());
        var ahead = meetings.between(today, today.plusDays(DAYS_AHEAD), MOST);
        var past = meetings.before(today, MOST_PAST);
        var undated = meetings.withoutDay(MOST_UNDATED).stream()
                .filter(meeting -> meeting.awaitsDay(labels.now()))
                .toList();
        var page = visit.page(labels.words().say("meetings.title")).lit("meetings");
        return Templates.meetings(
                page, labels, byDay(ahead, labels), MeetingShown.all(undated, links, labels), byDay(past, labels));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance meeting(@PathParam("id") String id) {
        var labels = signwriter.labels();
        var meeting = Named.of(id, meetings::withId, labels.words().say("meeting.unknown"));
        var shown = MeetingShown.of(meeting, links.of(meeting.id()), labels);
        return Templates.meeting(visit.page(labels.shown(shown.title())).lit("meetings"), labels, shown);
    }

    private List<Day> byDay(List<Meeting> all, Labels labels) {
        var days = MeetingShown.all(all, links, labels).stream()
                .collect(Collectors.groupingBy(MeetingShown::day, LinkedHashMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }
}
