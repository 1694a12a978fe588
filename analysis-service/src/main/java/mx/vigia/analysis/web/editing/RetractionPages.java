package mx.vigia.analysis.web.editing;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import mx.vigia.analysis.bill.Retraction;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.ManualEditRepository;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.ManualEditResult;
import mx.vigia.platform.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The button with which an analyst takes back a matter that was entered by mistake. */
@Path("/bills/{id}/retracted")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RetractionPages {
    private final EditorPage editorPage;
    private final Clerk clerk;
    private final ManualEditRepository editRepository;
    private final ReasonForm form;

    RetractionPages(EditorPage editorPage, Clerk clerk, ManualEditRepository editRepository, ReasonForm form) {
        this.editorPage = editorPage;
        this.clerk = clerk;
        this.editRepository = editRepository;
        this.form = form;
    }

    @POST
    @Operation(hidden = true)
    public Response retract(@PathParam("id") String id, MultivaluedMap<String, String> filled) {
        var analyst = editorPage.analyst();
        var bill = editorPage.bill(id);
        if (!bill.isByHandAlone()) {
            throw Problem.conflict(editorPage.words().say("hand.retract.official"))
                    .raised();
        }
        var form = editorPage.formReader(filled);
        var editAuthor = editorPage.editAuthor(analyst, form);
        var seen = new Clerk.Seen(bill.id(), SubmittedRevision.of(form));
        if (!form.isValid()) {
            return again(Response.Status.BAD_REQUEST, bill, form, "");
        }
        var result = clerk.add(editAuthor, seen, Retraction.on(editorPage.past().latest()));
        return result instanceof ManualEditResult.Outdated || result instanceof ManualEditResult.Unchanged
                ? late(result, analyst, bill.id(), form)
                : editorPage.answer(result);
    }

    /**
     * Returns the response to a conflict. A repeated click and a withdrawal by somebody else count as done; otherwise
     * the form, for the current bill.
     */
    private Response late(ManualEditResult result, UUID analyst, UUID id, FormReader form) {
        if (isTakenBackBy(analyst, id)) {
            return EditorPage.redirectToHistory(id);
        }
        var bill = editorPage.bill(id.toString());
        return result instanceof ManualEditResult.Unchanged || bill.isRetracted()
                ? editorPage.answer(new ManualEditResult.Unchanged())
                : again(Response.Status.CONFLICT, bill, form, "hand.overtaken");
    }

    private boolean isTakenBackBy(UUID analyst, UUID bill) {
        return editRepository.of(bill).stream()
                .anyMatch(edit -> edit.inForce()
                        && edit.signature().author().equals(analyst)
                        && Retraction.isIn(edit.statedFields().steps()));
    }

    private Response again(Response.Status status, Dossier bill, FormReader slip, String notice) {
        var reasonPrompt =
                new ReasonForm.ReasonPrompt("/bills/" + bill.id() + "/retracted", "hand.retract", "hand.retract.again");
        return form.again(status, reasonPrompt, bill, slip, notice);
    }
}
