package mx.vigia.analysis.web.bill;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.MergedBillMapper;
import mx.vigia.analysis.search.BillSummaryResponse;
import mx.vigia.analysis.search.retrieval.SimilarBillFinder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of bills with similar wording. */
@Path("/api/v1/bills/{id}/alike")
@Tag(name = "bills")
class AlikeApi {
    /** Bills with similar wording. */
    @Schema(name = "AlikeList")
    record AlikeBills(List<BillSummaryResponse> items) {}

    private final SimilarBillFinder billFinder;
    private final DossierRepository dossiers;
    private final LabelsFactory labelsFactory;

    AlikeApi(SimilarBillFinder billFinder, DossierRepository dossiers, LabelsFactory labelsFactory) {
        this.billFinder = billFinder;
        this.dossiers = dossiers;
        this.labelsFactory = labelsFactory;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Get bills worded like one",
            description =
                    "At most twenty whose titles have some of the words of its title that few titles have, the most alike first. Bills that touch"
                            + " the same articles are the related ones of GET /api/v1/bills/{id}.")
    @APIResponse(responseCode = "200", description = "The bills; none where nothing is worded like it.")
    @APIResponse(responseCode = "308", description = MergedBillMapper.REDIRECT_DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such bill.")
    @APIResponse(
            responseCode = "503",
            description = "The index is being built, or it took too long; ask again in a while.")
    public AlikeBills alike(@PathParam("id") String id) {
        var labels = labelsFactory.labels();
        var bill = BillLookup.of(id, dossiers, labels.words());
        return new AlikeBills(billFinder.to(bill).stream()
                .map(result -> BillSummaryResponse.of(result.bill(), labels.topics()))
                .toList());
    }
}
