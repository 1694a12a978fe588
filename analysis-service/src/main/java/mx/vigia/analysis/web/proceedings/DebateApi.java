package mx.vigia.analysis.web.proceedings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.linking.chamber.Debate;
import mx.vigia.analysis.linking.chamber.Debates;
import mx.vigia.analysis.linking.chamber.Turn;
import mx.vigia.analysis.linking.mention.Links;
import mx.vigia.analysis.page.KnownBill;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.MovedBills;
import mx.vigia.analysis.page.Named;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Debates, for programs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "debates", description = "What was said in sittings, turn by turn.")
class DebateApi {

    /** Where a bill was debated. */
    @Schema(name = "DebateList")
    record DebateList(List<Debates.On> items) {}

    /** A debate with every turn, and the bills that were debated. */
    @Schema(name = "DebateInFull")
    record DebateInFull(@JsonUnwrapped Debate debate, List<VoteApi.About> bills, List<Turn> said) {}

    private final Dossiers dossiers;
    private final Debates debates;
    private final Links links;
    private final Visit visit;

    DebateApi(Dossiers dossiers, Debates debates, Links links, Visit visit) {
        this.dossiers = dossiers;
        this.debates = debates;
        this.links = links;
        this.visit = visit;
    }

    @GET
    @Path("/bills/{id}/debates")
    @Operation(summary = "Get the debates on a bill", description = "The latest first, without the words spoken.")
    @APIResponse(responseCode = "200", description = "The debates; there may be none.")
    @APIResponse(responseCode = "308", description = MovedBills.ELSEWHERE)
    @APIResponse(responseCode = "404", description = "There is no such bill.")
    public DebateList debatesOn(@PathParam("id") String id) {
        var bill = KnownBill.of(id, dossiers, visit.words(Labels.BUNDLE));
        return new DebateList(debates.on(bill.id()));
    }

    @GET
    @Path("/debates/{id}")
    @Operation(summary = "Get one debate", description = "With every turn in order.")
    @APIResponse(responseCode = "200", description = "The debate.")
    @APIResponse(responseCode = "404", description = "There is no such debate.")
    public DebateInFull debate(@PathParam("id") String id) {
        var debate = Named.of(id, debates::withId, visit.words(Labels.BUNDLE).say("debate.unknown"));
        return new DebateInFull(debate, VoteApi.About.of(links.of(debate.id())), debates.turnsOf(debate.id()));
    }
}
