package mx.vigia.analysis.web.bill;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.MergedBillMapper;
import mx.vigia.analysis.search.trend.BillFactors;
import mx.vigia.analysis.search.trend.Precedents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of the indicators of a bill's importance, which clients weigh in their own way. */
@Path("/api/v1/bills/{id}/factors")
@Blocking
@Tag(name = "bills")
class FactorApi {
    private final DossierRepository dossiers;
    private final Precedents precedents;
    private final LabelsFactory labelsFactory;

    FactorApi(DossierRepository dossiers, Precedents precedents, LabelsFactory labelsFactory) {
        this.dossiers = dossiers;
        this.precedents = precedents;
        this.labelsFactory = labelsFactory;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Get what says how much a bill may matter",
            description =
                    "Its topics, where it stands, and how many bills like it moved: those of the same kind, source, group and topic, or"
                            + " with less in common where there are fewer than 50 of these. Nothing of the reader is in it.")
    @APIResponse(responseCode = "200", description = "The factors.")
    @APIResponse(responseCode = "308", description = MergedBillMapper.REDIRECT_DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such bill.")
    @APIResponse(responseCode = "503", description = "The index is being built; ask again in a while.")
    public BillFactors factors(@PathParam("id") String id) {
        return precedents.of(BillLookup.of(id, dossiers, labelsFactory.labels().words()));
    }
}
