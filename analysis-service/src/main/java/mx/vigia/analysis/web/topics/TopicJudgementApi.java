package mx.vigia.analysis.web.topics;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.ManualEditRequest;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.web.editing.EditorPage;
import mx.vigia.analysis.web.editing.ManualEditRequestReader;
import mx.vigia.analysis.web.editing.ManualEditResponses;
import mx.vigia.platform.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API with which an analyst's program assigns or rejects a topic of a bill, whatever the rules say. */
@Path("/api/v1/bills/{id}/topics")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "hand")
@Tag(name = "by hand")
class TopicJudgementApi {
    private final EditorPage editorPage;
    private final Clerk clerk;
    private final TopicCatalog topics;
    private final ManualEditRequestReader requestReader;
    private final ManualEditResponses answers;

    TopicJudgementApi(
            EditorPage editorPage,
            Clerk clerk,
            TopicCatalog topics,
            ManualEditRequestReader requestReader,
            ManualEditResponses answers) {
        this.editorPage = editorPage;
        this.clerk = clerk;
        this.topics = topics;
        this.requestReader = requestReader;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say that a bill is about a topic, or is not",
            description = "Marks a tag right, wrong or missing; it counts more than the rules for this bill, triggers"
                    + " no alert by itself, and is undone by /bills/{id}/hand/{act}/undo. If-Match: the ETag of"
                    + " /bills/{id}/hand.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ManualEditRequest.Valid.class),
                            example =
                                    "{\"topic\": \"cybersecurity\", \"about\": false, \"reason\": \"Inteligencia policial\"}"))
    @APIResponse(
            responseCode = "201",
            description = "It counts from now on; the tag is the new revision.",
            content = @Content(schema = @Schema(implementation = ManualEditResponses.Answer.class)))
    @APIResponse(
            responseCode = "200",
            description = ManualEditResponses.REPEATED_DESCRIPTION,
            content = @Content(schema = @Schema(implementation = ManualEditResponses.Answer.class)))
    @APIResponse(responseCode = "400", description = "It cannot be understood, or there is no such topic.")
    @APIResponse(responseCode = "409", description = "A person has said so already.")
    @APIResponse(responseCode = "412", description = ManualEditResponses.OVERTAKEN_DESCRIPTION)
    @APIResponse(responseCode = "422", description = ManualEditResponses.KEY_REUSED_DESCRIPTION)
    @APIResponse(responseCode = "428", description = ManualEditResponses.IF_MATCH_MISSING_DESCRIPTION)
    public Response judge(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Schema(examples = ManualEditRequestReader.EXAMPLE_ETAG) String seen,
            @HeaderParam("Idempotency-Key") String key,
            byte[] body) {
        var analyst = editorPage.analyst();
        var order = requestReader.read(body, ManualEditRequest.EditKind.TOPIC);
        requireComplete(order);
        var editAuthor = requestReader.editAuthor(analyst, key, order);
        return answers.of(clerk.judge(editAuthor, requestReader.readSeen(id, seen), order.topic(), order.about()));
    }

    private void requireComplete(ManualEditRequest.Valid order) {
        if (order.topic() == null || order.about() == null) {
            throw Problem.badRequest(editorPage.words().say("hand.api.topic")).raised();
        }
        if (topics.findById(order.topic()).isEmpty()) {
            var known = topics.topics().stream().map(Topic::id).collect(Collectors.joining(", "));
            throw Problem.badRequest(editorPage.words().say("hand.api.no-topic", known, order.topic()))
                    .raised();
        }
    }
}
