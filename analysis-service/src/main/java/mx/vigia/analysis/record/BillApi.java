package mx.vigia.analysis.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Dossiers;
import mx.vigia.analysis.dossier.Fact;
import mx.vigia.analysis.search.Labels;
import mx.vigia.house.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One bill, for programs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bills")
class BillApi {

    /** Everything known about one bill. */
    @Schema(
            name = "Bill",
            description =
                    "A bill as all its sources together describe it, its text and topics with evidence, and every fact.")
    record Bill(
            @JsonUnwrapped Dossier bill,
            List<Fact> facts,

            @Schema(description = "Bills that share a name with this one; perhaps the same matter, seen twice.")
            List<Namesake> mayBeSameAs) {}

    /** Another bill that may be of the same matter. */
    @Schema(name = "Namesake")
    record Namesake(UUID id, String title) {}

    private final Dossiers dossiers;
    private final Visit visit;

    BillApi(Dossiers dossiers, Visit visit) {
        this.dossiers = dossiers;
        this.visit = visit;
    }

    @GET
    @Path("/bills/{id}")
    @Operation(summary = "Get one bill", description = "Send the ETag back in If-None-Match to hear only of changes.")
    @APIResponse(
            responseCode = "200",
            description = "The bill.",
            content = @Content(schema = @Schema(implementation = Bill.class)))
    @APIResponse(responseCode = "304", description = "It is as it was.")
    @APIResponse(responseCode = "404", description = "There is no such bill.")
    public Response bill(
            @PathParam("id") @Parameter(example = "0199f0a4-5b00-7c11-8a41-2d9e6b3c4f10") String id,
            @Context Request request) {
        var bill = KnownBill.of(id, dossiers, visit.words(Labels.BUNDLE));
        var namesakes = dossiers.mayBeSameAs(bill.id()).stream()
                .map(other -> new Namesake(other.id(), other.title()))
                .toList();
        var facts = dossiers.factsOf(bill.id()); // a vote or a meeting makes one without changing the bill
        var tag = new EntityTag(
                "%d-%d-%d-%d"
                        .formatted(bill.revision(), bill.lastChanged().toEpochMilli(), namesakes.size(), facts.size()),
                true);
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        return Response.ok(new Bill(bill, facts, namesakes)).tag(tag).build();
    }
}
