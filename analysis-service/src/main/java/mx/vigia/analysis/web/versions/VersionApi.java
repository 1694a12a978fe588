package mx.vigia.analysis.web.versions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.page.KnownBill;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.MovedBills;
import mx.vigia.analysis.text.comparison.Redline;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The texts of a bill, for programs: their articles, what they order, how they differ, and their comparison tables. */
@Path("/api/v1/bills/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "versions", description = "The texts that a bill had, compared article by article; not official.")
class VersionApi {
    /** The texts of a bill. */
    @Schema(name = "VersionList")
    record Versions(List<Version> items) {}

    private final Dossiers dossiers;
    private final Cuadros cuadros;
    private final Visit visit;

    VersionApi(Dossiers dossiers, Cuadros cuadros, Visit visit) {
        this.dossiers = dossiers;
        this.cuadros = cuadros;
        this.visit = visit;
    }

    @GET
    @Operation(summary = "Get the texts that a bill had", description = "The earliest first.")
    @APIResponse(responseCode = "200", description = "The texts; there may be none.")
    @APIResponse(responseCode = "308", description = MovedBills.ELSEWHERE)
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
    @APIResponse(responseCode = "308", description = MovedBills.ELSEWHERE)
    @APIResponse(responseCode = "404", description = "There is no such bill, or no such text of it.")
    public CutText version(@PathParam("id") String id, @PathParam("number") String number) {
        var version = version(number, versions(bill(id)));
        return CutText.of(version, cuadros.cut(version));
    }

    @GET
    @Path("/{number}/since/{earlier}")
    @Operation(
            summary = "Compare two texts",
            description = "Article by article, each change with its grade and grounds.")
    @APIResponse(responseCode = "200", description = "What changed; articles that are the same are only counted.")
    @APIResponse(responseCode = "308", description = MovedBills.ELSEWHERE)
    @APIResponse(responseCode = "404", description = "There is no such bill, or no such text of it.")
    public ComparedTexts redline(
            @PathParam("id") String id, @PathParam("number") String number, @PathParam("earlier") String earlier) {
        var versions = versions(bill(id));
        var before = cuadros.cut(version(earlier, versions));
        return ComparedTexts.of(Redline.between(before, cuadros.cut(version(number, versions))));
    }

    @GET
    @Path("/{number}/table")
    @Operation(
            summary = "Get the comparison table of one text",
            description = "The text in force, the proposed one and, of a report, minuta or decree, its own.")
    @APIResponse(responseCode = "200", description = "The table.")
    @APIResponse(responseCode = "308", description = MovedBills.ELSEWHERE)
    @APIResponse(responseCode = "404", description = "There is no such bill, or no such text of it.")
    public TableTold table(@PathParam("id") String id, @PathParam("number") String number) {
        var bill = bill(id);
        var versions = versions(bill);
        return TableTold.of(cuadros.of(bill, version(number, versions), versions));
    }

    private Dossier bill(String id) {
        return KnownBill.of(id, dossiers, visit.words(Labels.BUNDLE));
    }

    private List<Version> versions(Dossier bill) {
        return Version.of(dossiers.textsOf(bill.id()));
    }

    private Version version(String number, List<Version> versions) {
        return versions.stream()
                .filter(version -> Integer.toString(version.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(visit.words(Labels.BUNDLE).say("version.unknown"))
                        .raised());
    }
}
