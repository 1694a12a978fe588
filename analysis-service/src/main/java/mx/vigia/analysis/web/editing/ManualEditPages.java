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
    private final EditorPage desk;
    private final Clerk clerk;
    private final ManualEditRepository book;
    private final ReasonForm form;

    ManualEditPages(EditorPage desk, Clerk clerk, ManualEditRepository book, ReasonForm form) {
        this.desk = desk;
        this.clerk = clerk;
        this.book = book;
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

    private Response decided(EditDecision decision, String id, String act, MultivaluedMap<String, String> filled) {
        var analyst = desk.analyst();
        var bill = desk.bill(id);
        var known = act(act);
        var slip = desk.slip(filled);
        var hand = new EditAuthor(
                analyst, UUID.randomUUID().toString(), slip.optionalText("reason", EditReason.MAX_LENGTH), null);
        var seen = new Clerk.Seen(bill.id(), SubmittedRevision.of(slip));
        if (!slip.isValid()) {
            return again(Response.Status.BAD_REQUEST, decision, known, bill, slip, "");
        }
        var done = decision.by(clerk, hand, seen, known.signature().act());
        return done instanceof ManualEditResult.Overtaken || done instanceof ManualEditResult.Needless
                ? late(decision, done, now(known), bill.id(), analyst, slip)
                : desk.answer(done);
    }

    /**
     * Returns the response to a conflict. A second user sees the first one's decision, and a repeated click does no
     * harm; an open decision is asked again, for the current bill.
     */
    private Response late(
            EditDecision decision, ManualEditResult done, ManualEdit act, UUID bill, UUID by, FormReader slip) {
        if (decision.isAlreadyTaken(act, by)) {
            return EditorPage.redirectToHistory(bill);
        }
        if (decision.isOpen(act)) {
            return done instanceof ManualEditResult.Overtaken
                    ? again(Response.Status.CONFLICT, decision, act, desk.bill(bill.toString()), slip, "hand.overtaken")
                    : desk.answer(done);
        }
        throw Problem.conflict(desk.words().say("hand.decided", ManualEditView.state(act, desk.labels(), desk.words())))
                .raised();
    }

    private Response again(
            Response.Status status,
            EditDecision decision,
            ManualEdit act,
            Dossier bill,
            FormReader slip,
            String notice) {
        var action = "/bills/" + bill.id() + "/hand/" + act.signature().act() + "/" + decision.pathSegment();
        var asked = new ReasonForm.ReasonPrompt(action, decision.button(act), "hand.undo.why");
        return form.again(status, asked, bill, slip, notice);
    }

    private ManualEdit act(String id) {
        return desk.parseUuid(id)
                .flatMap(book::findById)
                .orElseThrow(
                        () -> Problem.notFound(desk.words().say("hand.no-act")).raised());
    }

    private ManualEdit now(ManualEdit act) {
        return book.findById(act.signature().act()).orElseThrow();
    }
}
