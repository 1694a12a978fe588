package mx.vigia.analysis.web.bill;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.page.BillCitation;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.platform.web.PlatformConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Citations of a bill, as files for reference managers. */
@Path("/bills/{id}/citation.{form:bib|ris}")
@Tag(name = "bills")
class CitationFiles {
    private static final String BIBTEX_MEDIA_TYPE = "application/x-bibtex";
    private static final String RIS_MEDIA_TYPE = "application/x-research-info-systems";

    private final DossierRepository dossiers;
    private final LabelsFactory labelsFactory;
    private final PlatformConfig config;

    CitationFiles(DossierRepository dossiers, LabelsFactory labelsFactory, PlatformConfig config) {
        this.dossiers = dossiers;
        this.labelsFactory = labelsFactory;
        this.config = config;
    }

    @GET
    @Operation(summary = "How to cite a bill, as BibTeX or RIS")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {@Content(mediaType = BIBTEX_MEDIA_TYPE), @Content(mediaType = RIS_MEDIA_TYPE)})
    @APIResponse(responseCode = "404", description = "No such bill.")
    public Response citation(
            @PathParam("id")
                    @Parameter(
                            description = "The bill, by its id or that of one merged into it.",
                            example = "0b25625c-79fa-85f6-bd7f-f92b66cb6931")
                    String id,
            @PathParam("form") @Parameter(description = "bib or ris.", example = "bib") String form) {
        var labels = labelsFactory.labels();
        var bill = BillLookup.of(id, dossiers, labels.words());
        var citing = new BillCitation(bill, config.publicOrigin(), labels);
        boolean bibtex = form.equals("bib");
        return Response.ok(bibtex ? citing.bibtex() : citing.ris())
                .type((bibtex ? BIBTEX_MEDIA_TYPE : RIS_MEDIA_TYPE) + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bill.id() + "." + form + "\"")
                .build();
    }
}
