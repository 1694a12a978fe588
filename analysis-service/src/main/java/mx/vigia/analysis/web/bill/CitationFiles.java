package mx.vigia.analysis.web.bill;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.page.Citing;
import mx.vigia.analysis.page.KnownBill;
import mx.vigia.analysis.page.Signwriter;
import mx.vigia.platform.web.HouseConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How to cite a bill, as files for programs that keep references. */
@Path("/bills/{id}/citation.{form:bib|ris}")
@Tag(name = "bills")
class CitationFiles {
    private static final String BIBTEX = "application/x-bibtex";
    private static final String RIS = "application/x-research-info-systems";

    private final Dossiers dossiers;
    private final Signwriter signwriter;
    private final HouseConfig house;

    CitationFiles(Dossiers dossiers, Signwriter signwriter, HouseConfig house) {
        this.dossiers = dossiers;
        this.signwriter = signwriter;
        this.house = house;
    }

    @GET
    @Operation(summary = "How to cite a bill, as BibTeX or RIS")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {@Content(mediaType = BIBTEX), @Content(mediaType = RIS)})
    @APIResponse(responseCode = "404", description = "No such bill.")
    public Response citation(
            @PathParam("id")
                    @Parameter(
                            description = "The bill, by its id or that of one merged into it.",
                            example = "0b25625c-79fa-85f6-bd7f-f92b66cb6931")
                    String id,
            @PathParam("form") @Parameter(description = "bib or ris.", example = "bib") String form) {
        var labels = signwriter.labels();
        var bill = KnownBill.of(id, dossiers, labels.words());
        var citing = new Citing(bill, house.publicOrigin(), labels);
        boolean bibtex = form.equals("bib");
        return Response.ok(bibtex ? citing.bibtex() : citing.ris())
                .type((bibtex ? BIBTEX : RIS) + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bill.id() + "." + form + "\"")
                .build();
    }
}
