package mx.vigia.analysis.web.versions;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.page.BillCitation;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BillLookup;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.MergedBillMapper;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.platform.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of the comparison table of a bill as an editable file: a workbook or a document. */
@Path("/bills/{id}/comparison.{form:xlsx|docx}")
@Tag(name = "versions")
class ComparisonFileApi {
    private static final long LATEST_VERSION = 0;
    private static final String OFFICE_MEDIA_TYPE_PREFIX = "application/vnd.openxmlformats-officedocument.";

    private final DossierRepository dossiers;
    private final ComparisonAssembler comparisons;
    private final LabelsFactory labelsFactory;
    private final PlatformConfig config;

    ComparisonFileApi(
            DossierRepository dossiers,
            ComparisonAssembler comparisons,
            LabelsFactory labelsFactory,
            PlatformConfig config) {
        this.dossiers = dossiers;
        this.comparisons = comparisons;
        this.labelsFactory = labelsFactory;
        this.config = config;
    }

    @GET
    @Operation(
            summary = "Get the comparison table as a workbook or a document",
            description =
                    "At most 2,000 articles and 4,000,000 letters; what is left out is said in it. Every cell is typed"
                            + " as words.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(mediaType = OFFICE_MEDIA_TYPE_PREFIX + "spreadsheetml.sheet"),
                @Content(mediaType = OFFICE_MEDIA_TYPE_PREFIX + "wordprocessingml.document")
            })
    @APIResponse(responseCode = "400", description = "The version is no number from 1.")
    @APIResponse(responseCode = "308", description = MergedBillMapper.REDIRECT_DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such bill or version, or it has no comparison table.")
    public Response file(
            @PathParam("id") String id,
            @PathParam("form") @Schema(enumeration = {"xlsx", "docx"}) String form,
            @QueryParam("version")
                    @DefaultValue("")
                    @Parameter(
                            description = "The number of the version; the latest where it is left out.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String number) {
        var labels = labelsFactory.labels();
        var paper = comparisonFile(id, number, labels);
        boolean sheet = form.equals("xlsx");
        StreamingOutput body = sheet ? new ComparisonWorkbook(paper)::write : new ComparisonDocx(paper)::write;
        return Response.ok(body)
                .type(OFFICE_MEDIA_TYPE_PREFIX + (sheet ? "spreadsheetml.sheet" : "wordprocessingml.document"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cuadro-" + id + "." + form + "\"")
                .build();
    }

    private ComparisonFileContent comparisonFile(String id, String number, BillLabels labels) {
        long requested = number.isEmpty()
                ? LATEST_VERSION
                : new QueryParameters(labels.words()).number("version", number, 1, Long.MAX_VALUE);
        var bill = BillLookup.of(id, dossiers, labels.words());
        var versions = VersionView.of(dossiers.findTexts(bill.id()));
        long chosen = requested == LATEST_VERSION ? versions.size() : requested;
        var version = versions.stream()
                .filter(one -> one.number() == chosen)
                .findFirst()
                .orElseThrow(() ->
                        Problem.notFound(labels.words().say("version.unknown")).raised());
        var cuadro = comparisons.of(bill, version, versions);
        if (!cuadro.compares()) {
            throw Problem.notFound(labels.words().say("table.none")).raised();
        }
        var citation = new BillCitation(bill, config.publicOrigin(), labels);
        return ComparisonFileContent.of(
                bill,
                citation.text() + " " + citation.address(),
                ComparisonTableView.of(cuadro, labels, ComparisonFileContent.MAX_ROWS),
                labels);
    }
}
