package mx.vigia.analysis.web.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import mx.vigia.analysis.intake.manual.ManualEditResult;
import mx.vigia.platform.web.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The API responses to manual edits. */
@ApplicationScoped
public class ManualEditResponses {
    public static final String REPEATED_DESCRIPTION = "The same was done before under this key.";
    public static final String KEY_REUSED_DESCRIPTION =
            "Something else, or for another reason, was sent under this key before.";
    public static final String OVERTAKEN_DESCRIPTION = "The bill is not at that revision.";
    public static final String IF_MATCH_MISSING_DESCRIPTION = "If-Match is missing.";

    /** The bill, and the edit of it. */
    @Schema(name = "HandDone")
    public record Answer(UUID bill, UUID act) {}

    private final EditorPage editorPage;

    ManualEditResponses(EditorPage editorPage) {
        this.editorPage = editorPage;
    }

    public Response of(ManualEditResult result) {
        return switch (result) {
            case ManualEditResult.Applied(var bill, var editId, var revision) ->
                Response.created(at(bill))
                        .entity(new Answer(bill, editId))
                        .tag(new EntityTag(Integer.toString(revision)))
                        .build();
            case ManualEditResult.AlreadyDone(var bill, var editId) ->
                Response.ok(new Answer(bill, editId)).location(at(bill)).build();
            case ManualEditResult.KeyReused() -> throw problem(422, "Unprocessable Content", "hand.otherwise");
            case ManualEditResult.Outdated(var revision) ->
                throw problem(412, "Precondition Failed", "hand.api.overtaken", revision);
            case ManualEditResult.Unchanged() -> throw problem(409, "Conflict", "hand.needless");
            case ManualEditResult.NothingLeft() -> throw problem(409, "Conflict", "hand.bare");
            case ManualEditResult.UnknownStep(var step) -> throw problem(400, "Bad Request", "hand.api.astray", step);
            case ManualEditResult.NotFound() -> throw problem(404, "Not Found", "hand.no-act");
        };
    }

    private static URI at(UUID bill) {
        return URI.create("/api/v1/bills/" + bill);
    }

    private RuntimeException problem(int status, String title, String key, Object... figures) {
        return Problem.of(status, title, editorPage.words().say(key, figures)).raised();
    }
}
