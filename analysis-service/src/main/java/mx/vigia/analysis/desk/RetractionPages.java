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
import mx.vigia.analysis.bill.Retraction;
import mx.vigia.analysis.intake.Clerk;
import mx.vigia.house.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The button by which an analyst takes a matter back that was entered by mistake. */
@Path("/bills/{id}/retracted")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RetractionPages {
    private final Desk desk;
    private final Clerk clerk;

    RetractionPages(Desk desk, Clerk clerk) {
        this.desk = desk;
        this.clerk = clerk;
    }

    @POST
    @Operation(hidden = true)
    public Response retract(@PathParam("id") String id, MultivaluedMap<String, String> filled) throws SQLException {
        var analyst = desk.analyst();
        var bill = desk.bill(id);
        if (!bill.isByHandAlone()) {
            throw Problem.conflict(desk.words().say("hand.retract.official")).raised();
        }
        var slip = desk.slip(filled);
        var hand = desk.hand(analyst, slip);
        desk.demandSound(slip);
        var seen = new Clerk.Seen(bill.id(), Revisions.of(slip));
        return desk.answer(clerk.add(hand, seen, Retraction.on(desk.past().latest())));
    }
}
