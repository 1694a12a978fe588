package mx.vigia.analysis.web.proceedings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.linking.actor.BodyRepository;
import mx.vigia.analysis.linking.chamber.Vote;
import mx.vigia.analysis.linking.chamber.VoteRepository;
import mx.vigia.analysis.linking.chamber.VoteWithCopies;
import mx.vigia.analysis.linking.mention.LinkReason;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.page.CursorPage;
import mx.vigia.analysis.page.ListPlace;
import mx.vigia.analysis.page.MergedBillMapper;
import mx.vigia.analysis.page.NamedResource;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** API of votes. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "votes", description = "What chambers voted, by group and by name.")
class VoteApi {
    private static final String LIST_NAME = "votes";

    /** The votes on a bill. */
    @Schema(name = "VoteList")
    record VoteList(@JsonIgnoreProperties("ballots") List<VoteWithCopies> items) {}

    /** A vote and the bills it is about. */
    @Schema(name = "VoteOnBills")
    record VoteOnBills(@JsonUnwrapped Vote vote, List<About> bills) {}

    /** A bill that a proceeding is about, once, and the strongest reason of the link. */
    @Schema(name = "AboutBill")
    record About(UUID id, String title, LinkReason ground) {
        static List<About> of(List<MentionLinkQueries.Link> links) {
            Map<UUID, MentionLinkQueries.Link> bills = new LinkedHashMap<>();
            links.stream()
                    .filter(MentionLinkQueries.Link::found)
                    .forEach(link -> bills.merge(link.dossier(), link, MentionLinkQueries.Link::strongerOf));
            return bills.values().stream()
                    .map(link -> new About(link.dossier(), link.title(), link.ground()))
                    .toList();
        }
    }

    /** Votes, the latest first. */
    @Schema(name = "VotesFound")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VotesFound(
            @JsonIgnoreProperties("ballots") List<Vote> items,

            @Schema(description = "The cursor of the next page; absent at the end.") @Nullable
            String next)
            implements CursorPage {}

    private final DossierRepository dossiers;
    private final BodyRepository bodies;
    private final VoteRepository votes;
    private final MentionLinkQueries links;
    private final RequestContext request;

    VoteApi(
            DossierRepository dossiers,
            BodyRepository bodies,
            VoteRepository votes,
            MentionLinkQueries links,
            RequestContext request) {
        this.dossiers = dossiers;
        this.bodies = bodies;
        this.votes = votes;
        this.links = links;
        this.request = request;
    }

    @GET
    @Path("/bills/{id}/votes")
    @Operation(
            summary = "Get the votes on a bill",
            description = "The latest first, without names. A vote that several sites show is listed once.")
    @APIResponse(responseCode = "200", description = "The votes; there may be none.")
    @APIResponse(responseCode = "308", description = MergedBillMapper.REDIRECT_DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such bill.")
    public VoteList votesOn(@PathParam("id") String id) {
        var bill = BillLookup.of(id, dossiers, request.words(BillLabels.BUNDLE));
        return new VoteList(votes.listForBill(bill.id()));
    }

    @GET
    @Path("/votes")
    @Operation(
            summary = "Get votes",
            description =
                    "The latest first, each site's on its own, without names; those without a day last. Whatever comes"
                            + " meanwhile, who goes on by the cursor meets each once whose day is not corrected.")
    @APIResponse(responseCode = "200", description = "The votes; there may be none.")
    @APIResponse(
            responseCode = "400",
            description =
                    "There is no such bill, body or cursor, the body is no chamber, committee or governing body, a day is"
                            + " none or the last before the first, or the limit is not from 1 to 1,000.")
    public VotesFound votes(
            @BeanParam VoteParameters asked,
            @QueryParam("limit") @DefaultValue("100") @Parameter(description = "Votes, at most; from 1 to 1,000.")
                    String limit,
            @QueryParam("cursor")
                    @DefaultValue("")
                    @Parameter(description = "The value of next of the page before, for the same votes.")
                    String cursor) {
        var words = request.words(BillLabels.BUNDLE);
        var parameters = new QueryParameters(words);
        int max = parameters.parseLimit(limit);
        var wanted = asked.toFilter(dossiers, bodies, parameters);
        var list = ListPlace.listName(LIST_NAME, wanted);
        var after = ListPlace.key(list, cursor, words, ListPlace.IS_DAY, ListPlace.IS_ID)
                .map(key -> new VoteRepository.After(LocalDate.parse(key.get(0)), UUID.fromString(key.get(1))))
                .orElseGet(VoteRepository.After::first);
        var found = votes.findFiltered(wanted, after, max + 1);
        var page = ListPlace.firstPage(list, found, max, VoteApi::key);
        return new VotesFound(page.items(), page.next());
    }

    private static List<?> key(Vote vote) {
        var place = VoteRepository.After.of(vote);
        return List.of(place.day(), place.vote());
    }

    @GET
    @Path("/votes/{id}")
    @Operation(
            summary = "Get one vote",
            description = "With every ballot that pages have listed, the bills it is about and why we say so.")
    @APIResponse(responseCode = "200", description = "The vote.")
    @APIResponse(responseCode = "404", description = "There is no such vote.")
    public VoteOnBills vote(@PathParam("id") String id) {
        var vote = NamedResource.of(
                id, votes::findById, request.words(BillLabels.BUNDLE).say("vote.unknown"));
        return new VoteOnBills(vote, About.of(links.of(vote.id())));
    }
}
