package mx.vigia.analysis.web.editing;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.ManualEditRequest;
import mx.vigia.platform.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of manual edits by analysts. */
@Path("/api/v1")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "hand")
@Tag(name = "by hand")
class ManualEditApi {
    private final EditorPage editorPage;
    private final Clerk clerk;
    private final ManualEditRequestReader requestReader;
    private final ManualEditResponses answers;

    ManualEditApi(
            EditorPage editorPage, Clerk clerk, ManualEditRequestReader requestReader, ManualEditResponses answers) {
        this.editorPage = editorPage;
        this.clerk = clerk;
        this.requestReader = requestReader;
        this.answers = answers;
    }

    @POST
    @Path("/bills")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enter a matter that no site shows",
            description = "Needs an Idempotency-Key: the same key with the same words is done once.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ManualEditRequest.Valid.class),
                            example =
                                    "{\"said\": {\"title\": \"Que expide la Ley X\", \"kind\": \"initiative\"}, \"reason\": \"Oficio del 3 de septiembre\"}"))
    @APIResponse(
            responseCode = "201",
            description = "Entered; the tag is the new revision.",
            content = @Content(schema = @Schema(implementation = ManualEditResponses.Answer.class)))
    @APIResponse(
            responseCode = "200",
            description = ManualEditResponses.REPEATED_DESCRIPTION,
            content = @Content(schema = @Schema(implementation = ManualEditResponses.Answer.class)))
    @APIResponse(responseCode = "400", description = "It cannot be understood, or there is no Idempotency-Key.")
    @APIResponse(
            responseCode = "409",
            description = "The words of a step say something else than its kind, and one of them closes the matter:"
                    + " nothing was saved; with \"confirm\": true it is.")
    @APIResponse(responseCode = "422", description = ManualEditResponses.KEY_REUSED_DESCRIPTION)
    public Response enter(@HeaderParam("Idempotency-Key") String key, byte[] body) {
        var analyst = editorPage.analyst();
        if (key == null || key.isBlank() || key.length() > ManualEditRequestReader.MAX_KEY_LENGTH) {
            throw Problem.badRequest(editorPage.words().say("hand.api.key")).raised();
        }
        var order = requestReader.read(body, ManualEditRequest.EditKind.MATTER);
        if (order.said().title() == null || order.said().kind() == null) {
            throw Problem.badRequest(editorPage.words().say("hand.api.matter")).raised();
        }
        requestReader.requireConfirmation(order, order.said().steps());
        return answers.of(clerk.enterMatter(requestReader.editAuthor(analyst, key, order), order.said()));
    }

    @POST
    @Path("/bills/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a step that no site shows", description = "If-Match: the ETag of /bills/{id}/hand.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ManualEditRequest.Valid.class),
                            example =
                                    "{\"step\": {\"kind\": \"referred\", \"chamber\": \"deputies\", \"phrase\": \"Turnada a la Comisión de Salud\", \"date\": \"2026-09-03\"}, \"reason\": \"Oficio\"}"))
    @APIResponse(
            responseCode = "201",
            description = "Added; the tag is the new revision.",
            content = @Content(schema = @Schema(implementation = ManualEditResponses.Answer.class)))
    @APIResponse(
            responseCode = "200",
            description = ManualEditResponses.REPEATED_DESCRIPTION,
            content = @Content(schema = @Schema(implementation = ManualEditResponses.Answer.class)))
    @APIResponse(
            responseCode = "409",
            description = "The bill has that step, or its words say something else than its kind and one of them closes"
                    + " the matter: nothing was saved; in the latter case it is with \"confirm\": true.")
    @APIResponse(responseCode = "412", description = ManualEditResponses.OVERTAKEN_DESCRIPTION)
    @APIResponse(responseCode = "422", description = ManualEditResponses.KEY_REUSED_DESCRIPTION)
    @APIResponse(responseCode = "428", description = ManualEditResponses.IF_MATCH_MISSING_DESCRIPTION)
    public Response add(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Schema(examples = ManualEditRequestReader.EXAMPLE_ETAG) String seen,
            @HeaderParam("Idempotency-Key") String key,
            byte[] body) {
        var analyst = editorPage.analyst();
        var order = requestReader.read(body, ManualEditRequest.EditKind.STEP);
        if (order.step() == null) {
            throw Problem.badRequest(editorPage.words().say("hand.api.step")).raised();
        }
        requestReader.requireConfirmation(order, List.of(order.step()));
        return answers.of(clerk.add(
                requestReader.editAuthor(analyst, key, order), requestReader.readSeen(id, seen), order.step()));
    }

    @POST
    @Path("/bills/{id}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set a field right",
            description = "Of the steps, step is the one as the bill has it, and said.steps is empty where there was"
                    + " none. If-Match: the ETag of /bills/{id}/hand.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ManualEditRequest.Valid.class),
                            example =
                                    "{\"field\": \"title\", \"said\": {\"title\": \"Que reforma la Ley de Aguas\"}, \"reason\": \"Errata\"}"))
    @APIResponse(
            responseCode = "201",
            description = "It counts from now on; the tag is the new revision.",
            content = @Content(schema = @Schema(implementation = ManualEditResponses.Answer.class)))
    @APIResponse(
            responseCode = "200",
            description = ManualEditResponses.REPEATED_DESCRIPTION,
            content = @Content(schema = @Schema(implementation = ManualEditResponses.Answer.class)))
    @APIResponse(responseCode = "400", description = "It cannot be understood, or said has more than that field.")
    @APIResponse(responseCode = "409", description = "It reads so already.")
    @APIResponse(responseCode = "412", description = ManualEditResponses.OVERTAKEN_DESCRIPTION)
    @APIResponse(responseCode = "422", description = ManualEditResponses.KEY_REUSED_DESCRIPTION)
    @APIResponse(responseCode = "428", description = ManualEditResponses.IF_MATCH_MISSING_DESCRIPTION)
    public Response correct(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Schema(examples = ManualEditRequestReader.EXAMPLE_ETAG) String seen,
            @HeaderParam("Idempotency-Key") String key,
            byte[] body) {
        var analyst = editorPage.analyst();
        var order = requestReader.read(body, ManualEditRequest.EditKind.CORRECTION);
        requireComplete(order);
        return answers.of(clerk.correct(
                requestReader.editAuthor(analyst, key, order),
                requestReader.readSeen(id, seen),
                order.field(),
                order.step(),
                order.said().onlyField(order.field())));
    }

    /**
     * Checks that there is a field, and a step if it is a field of steps; returns 400 naming what is missing or
     * superfluous.
     */
    private void requireComplete(ManualEditRequest.Valid order) {
        if (order.field() == null) {
            throw wrong("hand.api.field");
        }
        if ((order.field() == BillField.STEPS) != (order.step() != null)) {
            throw wrong(order.step() == null ? "hand.api.which-step" : "hand.api.no-step");
        }
    }

    private RuntimeException wrong(String key) {
        return Problem.badRequest(editorPage.words().say(key)).raised();
    }
}
