package mx.vigia.analysis.web.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.linking.actor.ActorPart;
import mx.vigia.analysis.linking.actor.BodyRepository;
import mx.vigia.analysis.linking.actor.CommitteeRoster;
import mx.vigia.analysis.linking.actor.CommitteeRosterRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.CursorPage;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.page.TruncatedList;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** API of bodies. */
@Path("/api/v1/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bodies", description = "Chambers, groups, committees and regulators, with predecessors and successors.")
class BodyApi {
    private static final int MAX_ACTS = 500;
    private static final List<ActorPart> ACTOR_PARTS =
            List.of(ActorPart.PROPONENT, ActorPart.REPORT, ActorPart.OPINION, ActorPart.MEETING);
    private static final String SORT_BY_BILLS = "bills";
    private static final String SORT_BY_ID = "id";

    /** Bodies by kind. */
    @Schema(name = "BodyList")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BodiesFound(
            List<BodyRepository.Counted> items,

            @Schema(description = "The cursor of the next page; absent at the end.") @Nullable
            String next)
            implements CursorPage {}

    /** A body, its predecessors, and what pages say it proposed, received or met about. */
    @Schema(name = "BodyWithActs")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BodyWithActs(
            @JsonUnwrapped BodyRepository.Counted counted,
            List<Body> before,
            List<BodyRepository.Act> acts,
            List<BodyRepository.OnItsBill> votes,

            @Schema(
                    description =
                            "The members of a committee as last read, chair first; absent where no source lists them.")
            @Nullable
            CommitteeRoster members,

            @Schema(description = "True where any of these lists leaves out older acts; absent else.") @Nullable
            Boolean cut) {}

    private final BodyRepository bodyRepository;
    private final CommitteeRosterRepository rosters;
    private final RequestContext request;

    BodyApi(BodyRepository bodyRepository, CommitteeRosterRepository rosters, RequestContext request) {
        this.bodyRepository = bodyRepository;
        this.rosters = rosters;
        this.request = request;
    }

    @GET
    @Operation(
            summary = "Get bodies",
            description =
                    "By words of the name (q) and kind; all kinds without one. Of each kind the one with most bills"
                            + " first; with sort=id in the order of ids, in which none moves while pages are read.")
    @APIResponse(responseCode = "200", description = "The bodies; there may be none.")
    @APIResponse(
            responseCode = "400",
            description = "The limit is not from 1 to 1,000, or there is no such kind, order or cursor.")
    public BodiesFound bodies(
            @QueryParam("q") @DefaultValue("") @Parameter(description = "Words of the name.") String name,
            @QueryParam("kind")
                    @DefaultValue("")
                    @Parameter(description = "Only of this kind, such as committee or group.")
                    String kind,
            @QueryParam("limit") @DefaultValue("100") @Parameter(description = "Bodies, at most; from 1 to 1,000.")
                    String limit,
            @QueryParam("sort")
                    @DefaultValue(SORT_BY_BILLS)
                    @Parameter(description = "bills (those with most bills first) or id.")
                    String sort,
            @QueryParam("cursor") @DefaultValue("") @Parameter(description = "The value of next of the page before.")
                    String cursor) {
        var words = request.words(BillLabels.BUNDLE);
        var parameters = new QueryParameters(words);
        parameters.known("sort", sort, List.of(SORT_BY_BILLS, SORT_BY_ID));
        int max = parameters.parseLimit(limit);
        var page = new BodiesListed(bodyRepository, name, sort.equals(SORT_BY_ID))
                .page(BodyParameters.kinds(kind, words), cursor, max, words);
        return new BodiesFound(page.items(), page.next());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Get one body",
            description = "With its last 500 bills and meetings, votes on bills it reports on, and members if it is a"
                    + " committee whose members a source lists. One that goes on under another name is"
                    + " redirected.")
    @APIResponse(responseCode = "200", description = "The body.")
    @APIResponse(responseCode = "307", description = "The body goes on under another name.")
    @APIResponse(responseCode = "404", description = "There is no such body.")
    public BodyWithActs body(@PathParam("id") String id) {
        var body =
                BodyParameters.findOrRedirect(id, "/api/v1/bodies/", bodyRepository, request.words(BillLabels.BUNDLE));
        var acts = TruncatedList.at(MAX_ACTS, max -> bodyRepository.acts(id, ACTOR_PARTS, max));
        var votes = TruncatedList.at(MAX_ACTS, max -> bodyRepository.votes(id, max));
        return new BodyWithActs(
                bodyRepository.findCounts(body),
                BodyCatalog.known().before(id),
                acts.items(),
                votes.items(),
                rosters.find(id).orElse(null),
                TruncatedList.anyTruncated(acts, votes));
    }
}
