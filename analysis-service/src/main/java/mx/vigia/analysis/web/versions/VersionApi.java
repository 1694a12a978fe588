package mx.vigia.analysis.web.versions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.page.MergedBillMapper;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of the texts of a bill: their articles, obligations, differences, and comparison tables. */
@Path("/api/v1/bills/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "versions", description = "The texts that a bill had, compared article by article; not official.")
class VersionApi {
    /** The texts of a bill. */
    @Schema(name = "VersionList")
    record Versions(List<VersionView> items) {}

    private final DossierRepository dossiers;
    private final ComparisonAssembler comparisons;
    private final RequestContext request;

    VersionApi(DossierRepository dossiers, ComparisonAssembler comparisons, RequestContext request) {
        this.dossiers = dossiers;
        this.comparisons = comparisons;
        this.request = request;
    }

    @GET
    @Operation(summary = "Get the texts that a bill had", description = "The earliest first.")
    @APIResponse(responseCode = "200", description = "The texts; there may be none.")
    @APIResponse(responseCode = "308", description = MergedBillMapper.REDIRECT_DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such bill.")
    public Versions versions(@PathParam("id") String id) {
        return new Versions(versions(bill(id)));
    }

    @GET
    @Path("/{number}")
    @Operation(
            summary = "Get one text, cut into its articles",
            description = "With what its transitory articles order, each with its sentence.")
    @APIResponse(responseCode = "200", description = "The text.")
    @APIResponse(responseCode = "308", description = MergedBillMapper.REDIRECT_DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such bill, or no such text of it.")
    public TextPartsResponse version(@PathParam("id") String id, @PathParam("number") String number) {
        var bill = bill(id);
        var version = version(number, versions(bill));
        return TextPartsResponse.of(bill, version, comparisons.cut(version));
    }

    @GET
    @Path("/{number}/since/{earlier}")
    @Operation(
            summary = "Compare two texts",
            description = "Article by article, each change with its grade and grounds, and the duties that differ.")
    @APIResponse(responseCode = "200", description = "What changed; articles that are the same are only counted.")
    @APIResponse(responseCode = "308", description = MergedBillMapper.REDIRECT_DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such bill, or no such text of it.")
    public ComparedTextsResponse redline(
            @PathParam("id") String id, @PathParam("number") String number, @PathParam("earlier") String earlier) {
        var bill = bill(id);
        var versions = versions(bill);
        var before = comparisons.cut(version(earlier, versions));
        return ComparedTextsResponse.of(bill, before, comparisons.cut(version(number, versions)));
    }

    @GET
    @Path("/{number}/table")
    @Operation(
            summary = "Get the comparison table of one text",
            description = "The text in force, the proposed one and, of a report, minuta or decree, its own.")
    @APIResponse(responseCode = "200", description = "The table.")
    @APIResponse(responseCode = "308", description = MergedBillMapper.REDIRECT_DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such bill, or no such text of it.")
    public ComparisonTableResponse table(@PathParam("id") String id, @PathParam("number") String number) {
        var bill = bill(id);
        var versions = versions(bill);
        return ComparisonTableResponse.of(comparisons.of(bill, version(number, versions), versions));
    }

    private Dossier bill(String id) {
        return BillLookup.of(id, dossiers, request.words(BillLabels.BUNDLE));
    }

    private List<VersionView> versions(Dossier bill) {
        return VersionView.of(dossiers.findTexts(bill.id()));
    }

    private VersionView version(String number, List<VersionView> versions) {
        return versions.stream()
                .filter(version -> Integer.toString(version.number()).equals(number))
                .findFirst()
                .orElseThrow(
                        () -> Problem.notFound(request.words(BillLabels.BUNDLE).say("version.unknown"))
                                .raised());
    }
}
