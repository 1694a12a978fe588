package mx.vigia.analysis.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.UUID;
import mx.vigia.analysis.hand.HandAct;
import mx.vigia.analysis.hand.HandBook;
import mx.vigia.analysis.intake.Clerk;
import mx.vigia.analysis.intake.Done;
import mx.vigia.analysis.intake.Hand;
import mx.vigia.house.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The buttons beside an act of a person's hand: take it back, or stand by it. */
@Path("/bills/{id}/hand/{act}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class HandPages {
    private static final int LONGEST_REASON = 1_000;

    private final Desk desk;
    private final Clerk clerk;
    private final HandBook book;

    HandPages(Desk desk, Clerk clerk, HandBook book) {
        this.desk = desk;
        this.clerk = clerk;
        this.book = book;
    }

    @POST
    @Path("/undone")
    @Operation(hidden = true)
    public Response undo(
            @PathParam("id") String id, @PathParam("act") String act, MultivaluedMap<String, String> filled)
            throws SQLException {
        return decided(HandDecision.UNDO, id, act, filled);
    }

    @POST
    @Path("/confirmed")
    @Operation(hidden = true)
    public Response confirm(
            @PathParam("id") String id, @PathParam("act") String act, MultivaluedMap<String, String> filled)
            throws SQLException {
        return decided(HandDecision.CONFIRM, id, act, filled);
    }

    private Response decided(HandDecision decision, String id, String act, MultivaluedMap<String, String> filled)
            throws SQLException {
        var hand = hand(filled);
        var bill = desk.bill(id);
        var known = act(act);
        var done = decision.by(clerk, hand, new Clerk.Seen(bill.id(), Revisions.of(desk.slip(filled))), known);
        return done instanceof Done.Overtaken || done instanceof Done.Needless
                ? late(decision, done, now(known), hand.author(), bill.id())
                : desk.answer(done);
    }

    /** Whoever comes second is told what the first decided; to have pressed twice is no harm. */
    private Response late(HandDecision decision, Done done, HandAct act, UUID by, UUID bill) {
        if (decision.isTaken(act, by)) {
            return Desk.toHistory(bill);
        }
        if (decision.isOpen(act)) {
            return desk.answer(done);
        }
        throw Problem.conflict(desk.words().say("hand.decided", HandShown.state(act, desk.labels(), desk.words())))
                .raised();
    }

    private Hand hand(MultivaluedMap<String, String> filled) {
        var analyst = desk.analyst();
        var slip = desk.slip(filled);
        var reason = slip.legible("reason", LONGEST_REASON);
        desk.demandSound(slip);
        return new Hand(analyst, UUID.randomUUID().toString(), reason, null);
    }

    private UUID act(String id) {
        return desk.uuid(id)
                .flatMap(book::withId)
                .map(known -> known.signature().act())
                .orElseThrow(
                        () -> Problem.notFound(desk.words().say("hand.no-act")).raised());
    }

    private HandAct now(UUID act) {
        return book.withId(act).orElseThrow();
    }
}
