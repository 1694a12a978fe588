package mx.vigia.analysis.record;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import mx.vigia.analysis.dossier.Dossiers;
import mx.vigia.analysis.search.Signwriter;
import mx.vigia.house.HouseConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How to cite a bill, as files for programs that keep references. */
@Path("/bills/{id}/citation.{form:bib|ris}")
class CitationFiles {
    private final Dossiers dossiers;
    private final Signwriter signwriter;
    private final HouseConfig house;

    CitationFiles(Dossiers dossiers, Signwriter signwriter, HouseConfig house) {
        this.dossiers = dossiers;
        this.signwriter = signwriter;
        this.house = house;
    }

    @GET
    @Operation(hidden = true)
    public Response citation(@PathParam("id") String id, @PathParam("form") String form) {
        var labels = signwriter.labels();
        var bill = KnownBill.of(id, dossiers, labels.words());
        var citing = new Citing(bill, house.publicOrigin(), labels);
        boolean bibtex = form.equals("bib");
        return Response.ok(bibtex ? citing.bibtex() : citing.ris())
                .type((bibtex ? "application/x-bibtex" : "application/x-research-info-systems") + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bill.id() + "." + form + "\"")
                .build();
    }
}
