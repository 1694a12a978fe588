package mx.vigia.analysis.web.bill;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.page.MergedBillMapper;
import mx.vigia.analysis.web.calendar.DeadlineResponse;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of the deadlines of one bill. */
@Path("/api/v1/bills/{id}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bills")
class DeadlineApi {
    /** The deadlines of one bill. */
    @Schema(name = "DeadlineList")
    record DeadlineList(List<DeadlineResponse> items) {}

    private final DeadlinesOfBill deadlines;
    private final DossierRepository dossiers;
    private final RequestContext request;

    DeadlineApi(DeadlinesOfBill deadlines, DossierRepository dossiers, RequestContext request) {
        this.deadlines = deadlines;
        this.dossiers = dossiers;
        this.request = request;
    }

    @GET
    @Operation(
            summary = "Get the days that a bill waits for",
            description =
                    "Terms, consultation, entry into force and duties; those that run first. Computed, never official.")
    @APIResponse(responseCode = "200", description = "The days; there may be none.")
    @APIResponse(responseCode = "308", description = MergedBillMapper.REDIRECT_DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such bill.")
    public DeadlineList deadlines(@PathParam("id") String id) {
        var bill = BillLookup.of(id, dossiers, request.words(BillLabels.BUNDLE));
        return new DeadlineList(deadlines.of(bill.id()));
    }
}
