package mx.vigia.analysis.web.proceedings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.MeetingRepository;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.NamedResource;
import mx.vigia.analysis.page.QueryParameters;
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
    private static final int MAX_SEARCHED = 2_000;
    private static final int MAX_WORDS_LENGTH = 200;

    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance meetings(PageLayout page, BillLabels labels, ListView list);

        static native TemplateInstance meeting(
                PageLayout page, BillLabels labels, MeetingView meeting, List<LocalDate> otherDays);
    }

    /** The meetings of one day. */
    @TemplateData
    record Day(LocalDate day, List<MeetingView> meetings) {}

    /**
     * The meetings that are listed.
     *
     * @param asked the words that they must have; empty for all
     */
    @TemplateData
    record ListView(String asked, List<Day> days, List<MeetingView> undated, List<Day> past) {}

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
    public TemplateInstance meetings(@QueryParam("q") @DefaultValue("") String q) {
        var labels = labelsFactory.labels();
        var today = BillLabels.dayOf(labels.now());
        new QueryParameters(labels.words()).checkLength("q", q, MAX_WORDS_LENGTH);
        Predicate<Meeting> wanted = meeting -> q.isBlank() || meeting.hasWords(q.strip());
        var ahead = meetings.findBetween(today, today.plusDays(DAYS_AHEAD), q.isBlank() ? MAX_MEETINGS : MAX_SEARCHED);
        var past = meetings.before(today, q.isBlank() ? MAX_PAST_MEETINGS : MAX_SEARCHED);
        var undated = meetings.findUndated(MAX_UNDATED_MEETINGS).stream()
                .filter(meeting -> meeting.isAwaitingDay(labels.now()))
                .filter(wanted)
                .toList();
        var page = request.page(labels.words().say("meetings.title")).withActiveEntry("meetings");
        return Templates.meetings(
                page,
                labels,
                new ListView(
                        q.strip(),
                        groupByDay(
                                ahead.stream()
                                        .filter(wanted)
                                        .limit(MAX_MEETINGS)
                                        .toList(),
                                labels),
                        MeetingView.all(undated, links, labels),
                        groupByDay(
                                past.stream()
                                        .filter(wanted)
                                        .limit(MAX_PAST_MEETINGS)
                                        .toList(),
                                labels)));
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
                request.page(labels.shown(shown.heading().title())).withActiveEntry("meetings"),
                labels,
                shown,
                meetings.findOtherDays(meeting));
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
