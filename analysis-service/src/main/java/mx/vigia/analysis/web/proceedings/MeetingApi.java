package mx.vigia.analysis.web.proceedings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.MeetingRepository;
import mx.vigia.analysis.linking.mention.LinkReason;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.CursorPage;
import mx.vigia.analysis.page.ListPlace;
import mx.vigia.analysis.page.NamedResource;
import mx.vigia.analysis.page.PeriodParameters;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** API of meetings. */
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meetings", description = "Meetings that are called, postponed or cancelled, with their agendas.")
class MeetingApi {
    private static final String LIST_NAME = "meetings";

    /** The meetings of some days. */
    @Schema(name = "MeetingList")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingList(
            List<Meeting> items,

            @Schema(description = "The cursor of the next page; absent at the end.") @Nullable
            String next)
            implements CursorPage {}

    /** A meeting and the bills its agenda names. */
    @Schema(name = "MeetingOnBills")
    record MeetingOnBills(@JsonUnwrapped Meeting meeting, List<Point> bills) {}

    /** A bill at a point of the agenda, counted from 0, and the reason of the link. */
    @Schema(name = "BillOnAgenda")
    record Point(int point, UUID id, String title, LinkReason ground) {}

    private final MeetingRepository meetings;
    private final MentionLinkQueries links;
    private final InstantSource clock;
    private final RequestContext request;

    MeetingApi(MeetingRepository meetings, MentionLinkQueries links, InstantSource clock, RequestContext request) {
        this.meetings = meetings;
        this.links = links;
        this.clock = clock;
        this.request = request;
    }

    @GET
    @Operation(
            summary = "Get the meetings of some days",
            description = "In order of day and hour; without days the next sixty.")
    @APIResponse(responseCode = "200", description = "The meetings; there may be none.")
    @APIResponse(
            responseCode = "400",
            description =
                    "A day is none, or the days are too many; the limit is not from 1 to 1,000; there is no such cursor.")
    public MeetingList meetings(
            @BeanParam PeriodParameters period,
            @QueryParam("limit") @DefaultValue("1000") @Parameter(description = "Meetings, at most; from 1 to 1,000.")
                    String limit,
            @QueryParam("cursor")
                    @DefaultValue("")
                    @Parameter(description = "The value of next of the page before, for the same days.")
                    String cursor) {
        var words = request.words(BillLabels.BUNDLE);
        var days = period.days(BillLabels.dayOf(clock.instant()), words);
        int max = new QueryParameters(words).parseLimit(limit);
        var list = ListPlace.listName(LIST_NAME, period.requested());
        var after = ListPlace.key(list, cursor, words, ListPlace.IS_DAY, ListPlace.IS_TEXT, ListPlace.IS_ID)
                .map(MeetingApi::after)
                .orElseGet(() -> MeetingRepository.After.first(days.first()));
        var found = meetings.findBetween(days.first(), days.last(), after, max + 1);
        var page = ListPlace.firstPage(list, found, max, MeetingApi::key);
        return new MeetingList(page.items(), page.next());
    }

    private static List<?> key(Meeting meeting) {
        var place = MeetingRepository.After.of(meeting);
        return List.of(place.day(), place.hour(), place.meeting());
    }

    private static MeetingRepository.After after(List<String> key) {
        return new MeetingRepository.After(LocalDate.parse(key.get(0)), key.get(1), UUID.fromString(key.get(2)));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get one meeting", description = "With its agenda, the bills it names and why we say so.")
    @APIResponse(responseCode = "200", description = "The meeting.")
    @APIResponse(responseCode = "404", description = "There is no such meeting.")
    public MeetingOnBills meeting(@PathParam("id") String id) {
        var meeting = NamedResource.of(
                id, meetings::findById, request.words(BillLabels.BUNDLE).say("meeting.unknown"));
        var bills = links.of(meeting.id()).stream()
                .filter(MentionLinkQueries.Link::found)
                .map(link -> new Point(link.point(), link.dossier(), link.title(), link.ground()))
                .toList();
        return new MeetingOnBills(meeting, bills);
    }
}
