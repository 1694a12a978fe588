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
    private final EditorPage desk;
    private final Clerk clerk;
    private final ManualEditRepository book;
    private final ReasonForm form;

    RetractionPages(EditorPage desk, Clerk clerk, ManualEditRepository book, ReasonForm form) {
        this.desk = desk;
        this.clerk = clerk;
        this.book = book;
        this.form = form;
    }

    @POST
    @Operation(hidden = true)
    public Response retract(@PathParam("id") String id, MultivaluedMap<String, String> filled) {
        var analyst = desk.analyst();
        var bill = desk.bill(id);
        if (!bill.isByHandAlone()) {
            throw Problem.conflict(desk.words().say("hand.retract.official")).raised();
        }
        var slip = desk.slip(filled);
        var hand = desk.hand(analyst, slip);
        var seen = new Clerk.Seen(bill.id(), SubmittedRevision.of(slip));
        if (!slip.isValid()) {
            return again(Response.Status.BAD_REQUEST, bill, slip, "");
        }
        var done = clerk.add(hand, seen, Retraction.on(desk.past().latest()));
        return done instanceof ManualEditResult.Overtaken || done instanceof ManualEditResult.Needless
                ? late(done, analyst, bill.id(), slip)
                : desk.answer(done);
    }

    /**
     * Returns the response to a conflict. A repeated click and a withdrawal by somebody else count as done; otherwise
     * the form, for the current bill.
     */
    private Response late(ManualEditResult done, UUID analyst, UUID id, FormReader slip) {
        if (isTakenBackBy(analyst, id)) {
            return EditorPage.redirectToHistory(id);
        }
        var bill = desk.bill(id.toString());
        return done instanceof ManualEditResult.Needless || bill.isRetracted()
                ? desk.answer(new ManualEditResult.Needless())
                : again(Response.Status.CONFLICT, bill, slip, "hand.overtaken");
    }

    private boolean isTakenBackBy(UUID analyst, UUID bill) {
        return book.of(bill).stream()
                .anyMatch(act -> act.inForce()
                        && act.signature().author().equals(analyst)
                        && Retraction.isIn(act.said().steps()));
    }

    private Response again(Response.Status status, Dossier bill, FormReader slip, String notice) {
        var asked =
                new ReasonForm.ReasonPrompt("/bills/" + bill.id() + "/retracted", "hand.retract", "hand.retract.again");
        return form.again(status, asked, bill, slip, notice);
    }
}
