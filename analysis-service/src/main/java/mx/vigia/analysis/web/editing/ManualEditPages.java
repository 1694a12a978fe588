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
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.EditReason;
import mx.vigia.analysis.dossier.manual.ManualEdit;
import mx.vigia.analysis.dossier.manual.ManualEditRepository;
import mx.vigia.analysis.intake.manual.Clerk;
import mx.vigia.analysis.intake.manual.EditAuthor;
import mx.vigia.analysis.intake.manual.ManualEditResult;
import mx.vigia.platform.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The buttons beside a manual edit: take it back, or confirm it. */
@Path("/bills/{id}/hand/{act}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ManualEditPages {
    private final EditorPage editorPage;
    private final Clerk clerk;
    private final ManualEditRepository editRepository;
    private final ReasonForm form;

    ManualEditPages(EditorPage editorPage, Clerk clerk, ManualEditRepository editRepository, ReasonForm form) {
        this.editorPage = editorPage;
        this.clerk = clerk;
        this.editRepository = editRepository;
        this.form = form;
    }

    @POST
    @Path("/undone")
    @Operation(hidden = true)
    public Response undo(
            @PathParam("id") String id, @PathParam("act") String act, MultivaluedMap<String, String> filled) {
        return decided(EditDecision.UNDO, id, act, filled);
    }

    @POST
    @Path("/confirmed")
    @Operation(hidden = true)
    public Response confirm(
            @PathParam("id") String id, @PathParam("act") String act, MultivaluedMap<String, String> filled) {
        return decided(EditDecision.CONFIRM, id, act, filled);
    }

    private Response decided(EditDecision decision, String id, String action, MultivaluedMap<String, String> filled) {
        var analyst = editorPage.analyst();
        var bill = editorPage.bill(id);
        var known = act(action);
        var form = editorPage.formReader(filled);
        var editAuthor = new EditAuthor(
                analyst, UUID.randomUUID().toString(), form.optionalText("reason", EditReason.MAX_LENGTH), null);
        var seen = new Clerk.Seen(bill.id(), SubmittedRevision.of(form));
        if (!form.isValid()) {
            return again(Response.Status.BAD_REQUEST, decision, known, bill, form, "");
        }
        var result = decision.by(clerk, editAuthor, seen, known.signature().act());
        return result instanceof ManualEditResult.Outdated || result instanceof ManualEditResult.Unchanged
                ? late(decision, result, now(known), bill.id(), analyst, form)
                : editorPage.answer(result);
    }

    /**
     * Returns the response to a conflict. A second user sees the first one's decision, and a repeated click does no
     * harm; an open decision is asked again, for the current bill.
     */
    private Response late(
            EditDecision decision, ManualEditResult result, ManualEdit edit, UUID bill, UUID by, FormReader form) {
        if (decision.isAlreadyTaken(edit, by)) {
            return EditorPage.redirectToHistory(bill);
        }
        if (decision.isOpen(edit)) {
            return result instanceof ManualEditResult.Outdated
                    ? again(
                            Response.Status.CONFLICT,
                            decision,
                            edit,
                            editorPage.bill(bill.toString()),
                            form,
                            "hand.overtaken")
                    : editorPage.answer(result);
        }
        throw Problem.conflict(editorPage
                        .words()
                        .say("hand.decided", ManualEditView.state(edit, editorPage.labels(), editorPage.words())))
                .raised();
    }

    private Response again(
            Response.Status status,
            EditDecision decision,
            ManualEdit edit,
            Dossier bill,
            FormReader slip,
            String notice) {
        var action = "/bills/" + bill.id() + "/hand/" + edit.signature().act() + "/" + decision.pathSegment();
        var reasonPrompt = new ReasonForm.ReasonPrompt(action, decision.button(edit), "hand.undo.why");
        return form.again(status, reasonPrompt, bill, slip, notice);
    }

    private ManualEdit act(String id) {
        return editorPage
                .parseUuid(id)
                .flatMap(editRepository::findById)
                .orElseThrow(() ->
                        Problem.notFound(editorPage.words().say("hand.no-act")).raised());
    }

    private ManualEdit now(ManualEdit edit) {
        return editRepository.findById(edit.signature().act()).orElseThrow();
    }
}
