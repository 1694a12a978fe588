package mx.vigia.analysis.web.editing;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mx.vigia.analysis.dossier.manual.ManualEdit;
import mx.vigia.analysis.dossier.manual.ManualEditRepository;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.ManualEditRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of the history of manual edits and the decisions on them. */
@Path("/api/v1")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "hand")
@Tag(name = "by hand")
class ManualEditHistoryApi {
    private static final int MAX_EDITS = 100;

    private final EditorPage editorPage;
    private final Clerk clerk;
    private final ManualEditRepository editRepository;
    private final ManualEditRequestReader requestReader;
    private final ManualEditResponses answers;

    ManualEditHistoryApi(
            EditorPage editorPage,
            Clerk clerk,
            ManualEditRepository editRepository,
            ManualEditRequestReader requestReader,
            ManualEditResponses answers) {
        this.editorPage = editorPage;
        this.clerk = clerk;
        this.editRepository = editRepository;
        this.requestReader = requestReader;
        this.answers = answers;
    }

    /** The manual edits of a bill, the latest first; the revision guards the next edit. */
    @Schema(name = "HandWork")
    record EditHistoryResponse(int revision, List<ManualEditResponse> items) {}

    /** Corrections that a person has to decide on, the oldest first. */
    @Schema(name = "Conflicts")
    record Conflicts(int total, List<ManualEditResponse> items) {}

    @GET
    @Path("/bills/{id}/hand")
    @Operation(summary = "What was done to a bill by hand", description = "Send its ETag back as If-Match to do more.")
    @APIResponse(
            responseCode = "200",
            description = "All that was done; the tag is the revision.",
            content = @Content(schema = @Schema(implementation = EditHistoryResponse.class)))
    @APIResponse(responseCode = "403", description = "Neither analyst nor administrator.")
    @APIResponse(responseCode = "404", description = "There is no such bill.")
    public Response work(@PathParam("id") String id) {
        editorPage.analyst();
        var bill = editorPage.bill(id);
        return Response.ok(new EditHistoryResponse(bill.revision(), responses(editRepository.of(bill.id()))))
                .tag(new EntityTag(Integer.toString(bill.revision())))
                .build();
    }

    @GET
    @Path("/conflicts")
    @Operation(summary = "Corrections over which the sources changed, at most 100")
    public Conflicts conflicts() {
        editorPage.analyst();
        return new Conflicts(editRepository.findContested(), responses(editRepository.findContested(MAX_EDITS)));
    }

    private static List<ManualEditResponse> responses(List<ManualEdit> edits) {
        return edits.stream().map(ManualEditResponse::of).toList();
    }

    @POST
    @Path("/bills/{id}/hand/{act}/{decision: undo|confirm}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Undo a manual edit, or confirm a contested correction",
            description = "undo takes an act back; of a contested correction that is to take what the source says."
                    + " confirm keeps a contested correction.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ManualEditRequest.Valid.class),
                            example = "{\"reason\": \"Era la fuente quien tenía razón\"}"))
    @APIResponse(
            responseCode = "201",
            description = "Decided; the tag is the new revision.",
            content = @Content(schema = @Schema(implementation = ManualEditResponses.Answer.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was decided so before.",
            content = @Content(schema = @Schema(implementation = ManualEditResponses.Answer.class)))
    @APIResponse(responseCode = "409", description = "It is no longer in force, or not contested.")
    @APIResponse(responseCode = "412", description = ManualEditResponses.OVERTAKEN_DESCRIPTION)
    @APIResponse(responseCode = "428", description = ManualEditResponses.IF_MATCH_MISSING_DESCRIPTION)
    public Response decide(
            @PathParam("id") String id,
            @PathParam("act") UUID act,
            @PathParam("decision") @Schema(enumeration = {"undo", "confirm"}) String decision,
            @HeaderParam("If-Match") @Schema(examples = ManualEditRequestReader.EXAMPLE_ETAG) String seen,
            byte[] body) {
        var analyst = editorPage.analyst();
        var editAuthor =
                requestReader.editAuthor(analyst, null, requestReader.read(body, ManualEditRequest.EditKind.DECISION));
        return answers.of(EditDecision.valueOf(decision.toUpperCase(Locale.ROOT))
                .by(clerk, editAuthor, requestReader.readSeen(id, seen), act));
    }
}
