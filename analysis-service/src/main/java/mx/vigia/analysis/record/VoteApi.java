package mx.vigia.analysis.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossiers;
import mx.vigia.analysis.naming.Ground;
import mx.vigia.analysis.naming.Links;
import mx.vigia.analysis.search.Labels;
import mx.vigia.analysis.vote.Vote;
import mx.vigia.analysis.vote.Votes;
import mx.vigia.house.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Votes, for programs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "votes", description = "What chambers voted, by group and by name.")
class VoteApi {

    /** The votes on a bill. */
    @Schema(name = "VoteList")
    record VoteList(List<Vote> items) {}

    /** A vote and the bills it is about. */
    @Schema(name = "VoteOnBills")
    record VoteOnBills(@JsonUnwrapped Vote vote, List<About> bills) {}

    /** A bill that a proceeding is about, once, and the best reason why we say so. */
    @Schema(name = "AboutBill")
    record About(UUID id, String title, Ground ground) {
        static List<About> of(List<Links.Link> links) {
            Map<UUID, Links.Link> bills = new LinkedHashMap<>();
            links.stream()
                    .filter(Links.Link::found)
                    .forEach(link -> bills.merge(link.dossier(), link, Links.Link::stronger));
            return bills.values().stream()
                    .map(link -> new About(link.dossier(), link.title(), link.ground()))
                    .toList();
        }
    }

    private final Dossiers dossiers;
    private final Votes votes;
    private final Links links;
    private final Visit visit;

    VoteApi(Dossiers dossiers, Votes votes, Links links, Visit visit) {
        this.dossiers = dossiers;
        this.votes = votes;
        this.links = links;
        this.visit = visit;
    }

    @GET
    @Path("/bills/{id}/votes")
    @Operation(
            summary = "Get the votes on a bill",
            description = "The latest first, each site's on its own, without names.")
    @APIResponse(responseCode = "200", description = "The votes; there may be none.")
    @APIResponse(responseCode = "308", description = MovedBills.ELSEWHERE)
    @APIResponse(responseCode = "404", description = "There is no such bill.")
    public VoteList votesOn(@PathParam("id") String id) {
        var bill = KnownBill.of(id, dossiers, visit.words(Labels.BUNDLE));
        return new VoteList(
                votes.on(bill.id()).stream().map(Vote::withoutBallots).toList());
    }

    @GET
    @Path("/votes/{id}")
    @Operation(
            summary = "Get one vote",
            description = "With every ballot that pages have listed, the bills it is about and why we say so.")
    @APIResponse(responseCode = "200", description = "The vote.")
    @APIResponse(responseCode = "404", description = "There is no such vote.")
    public VoteOnBills vote(@PathParam("id") String id) {
        var vote = Named.of(id, votes::withId, visit.words(Labels.BUNDLE).say("vote.unknown"));
        return new VoteOnBills(vote, About.of(links.of(vote.id())));
    }
}
