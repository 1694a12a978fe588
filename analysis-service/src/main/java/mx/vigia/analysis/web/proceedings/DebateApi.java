package mx.vigia.analysis.web.proceedings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.linking.chamber.Debate;
import mx.vigia.analysis.linking.chamber.DebateRepository;
import mx.vigia.analysis.linking.chamber.DebateTurn;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.page.MergedBillMapper;
import mx.vigia.analysis.page.NamedResource;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of debates. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "debates", description = "What was said in sittings, turn by turn.")
class DebateApi {

    /** The debates of a bill. */
    @Schema(name = "DebateList")
    record DebateList(List<DebateRepository.DebateOnBill> items) {}

    /** A debate with every turn, and the bills that were debated. */
    @Schema(name = "DebateInFull")
    record DebateInFull(@JsonUnwrapped Debate debate, List<VoteApi.About> bills, List<DebateTurn> said) {}

    private final DossierRepository dossiers;
    private final DebateRepository debates;
    private final MentionLinkQueries links;
    private final RequestContext request;

    DebateApi(DossierRepository dossiers, DebateRepository debates, MentionLinkQueries links, RequestContext request) {
        this.dossiers = dossiers;
        this.debates = debates;
        this.links = links;
        this.request = request;
    }

    @GET
    @Path("/bills/{id}/debates")
    @Operation(summary = "Get the debates on a bill", description = "The latest first, without the words spoken.")
    @APIResponse(responseCode = "200", description = "The debates; there may be none.")
    @APIResponse(responseCode = "308", description = MergedBillMapper.REDIRECT_DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such bill.")
    public DebateList debatesOn(@PathParam("id") String id) {
        var bill = BillLookup.of(id, dossiers, request.words(BillLabels.BUNDLE));
        return new DebateList(debates.findByBill(bill.id()));
    }

    @GET
    @Path("/debates/{id}")
    @Operation(summary = "Get one debate", description = "With every turn in order.")
    @APIResponse(responseCode = "200", description = "The debate.")
    @APIResponse(responseCode = "404", description = "There is no such debate.")
    public DebateInFull debate(@PathParam("id") String id) {
        var debate = NamedResource.of(
                id, debates::findById, request.words(BillLabels.BUNDLE).say("debate.unknown"));
        return new DebateInFull(debate, VoteApi.About.of(links.of(debate.id())), debates.findTurns(debate.id()));
    }
}
