package mx.vigia.analysis.desk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.hand.HandAct;
import mx.vigia.analysis.hand.HandBook;
import mx.vigia.analysis.intake.Clerk;
import mx.vigia.analysis.intake.Hand;
import mx.vigia.analysis.intake.Order;
import mx.vigia.house.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What analysts do by hand, for programs. */
@Path("/api/v1")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "by hand")
class HandApi {
    private static final int MOST = 100;
    private static final String GUARD = "\"2\"";

    private final Desk desk;
    private final Clerk clerk;
    private final HandBook book;
    private final HandAnswers answers;

    HandApi(Desk desk, Clerk clerk, HandBook book, HandAnswers answers) {
        this.desk = desk;
        this.clerk = clerk;
        this.book = book;
        this.answers = answers;
    }

    /** What was done to a bill by hand, the latest first; the revision guards what is done next. */
    @Schema(name = "HandWork")
    record HandWork(int revision, List<HandAct> items) {}

    /** Corrections that a person has to decide on, the oldest first. */
    @Schema(name = "Conflicts")
    record Conflicts(int total, List<HandAct> items) {}

    @GET
    @Path("/bills/{id}/hand")
    @Operation(summary = "What was done to a bill by hand", description = "Send its ETag back as If-Match to do more.")
    @APIResponse(responseCode = "403", description = "Neither analyst nor administrator.")
    @APIResponse(responseCode = "404", description = "There is no such bill.")
    public Response work(@PathParam("id") String id) {
        desk.analyst();
        var bill = desk.bill(id);
        return Response.ok(new HandWork(bill.revision(), book.of(bill.id())))
                .tag(new EntityTag(Integer.toString(bill.revision())))
                .build();
    }

    @GET
    @Path("/conflicts")
    @Operation(summary = "Corrections over which the sources changed, at most 100")
    public Conflicts conflicts() {
        desk.analyst();
        return new Conflicts(book.contested(), book.contested(MOST));
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
                            schema = @Schema(implementation = Order.Sent.class),
                            example =
                                    "{\"said\": {\"title\": \"Que expide la Ley X\", \"kind\": \"initiative\"}, \"reason\": \"Oficio del 3 de septiembre\"}"))
    @APIResponse(responseCode = "201", description = "Entered.")
    @APIResponse(responseCode = "400", description = "It cannot be understood, or there is no Idempotency-Key.")
    @APIResponse(responseCode = "422", description = "Something else was sent under this key before.")
    public Response enter(@HeaderParam("Idempotency-Key") String key, byte[] body) throws SQLException {
        var analyst = desk.analyst();
        if (key == null || key.isBlank() || key.length() > 80) {
            throw Problem.badRequest(desk.words().say("hand.api.key")).raised();
        }
        var order = sent(body);
        if (order.said().title() == null || order.said().kind() == null) {
            throw Problem.badRequest(desk.words().say("hand.api.matter")).raised();
        }
        return answers.of(clerk.enter(hand(analyst, key, order), order.said()));
    }

    @POST
    @Path("/bills/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a step that no site shows", description = "If-Match: the ETag of /bills/{id}/hand.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Order.Sent.class),
                            example =
                                    "{\"step\": {\"kind\": \"referred\", \"chamber\": \"deputies\", \"phrase\": \"Turnada a la Comisión de Salud\", \"date\": \"2026-09-03\"}, \"reason\": \"Oficio\"}"))
    @APIResponse(responseCode = "412", description = "The bill is not at that revision.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response add(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Schema(examples = GUARD) String seen,
            @HeaderParam("Idempotency-Key") String key,
            byte[] body)
            throws SQLException {
        var analyst = desk.analyst();
        var order = sent(body);
        if (order.step() == null) {
            throw Problem.badRequest(desk.words().say("hand.api.step")).raised();
        }
        return answers.of(clerk.add(hand(analyst, key, order), seen(id, seen), order.step()));
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
                            schema = @Schema(implementation = Order.Sent.class),
                            example =
                                    "{\"field\": \"title\", \"said\": {\"title\": \"Que reforma la Ley de Aguas\"}, \"reason\": \"Errata\"}"))
    @APIResponse(responseCode = "409", description = "It reads so already.")
    @APIResponse(responseCode = "412", description = "The bill is not at that revision.")
    public Response correct(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Schema(examples = GUARD) String seen,
            @HeaderParam("Idempotency-Key") String key,
            byte[] body)
            throws SQLException {
        var analyst = desk.analyst();
        var order = sent(body);
        if (order.field() == null || (order.field() == Field.STEPS) != (order.step() != null)) {
            throw Problem.badRequest(desk.words().say("hand.api.field")).raised();
        }
        return answers.of(clerk.correct(
                hand(analyst, key, order),
                seen(id, seen),
                order.field(),
                order.step(),
                order.said().only(order.field())));
    }

    @POST
    @Path("/bills/{id}/hand/{act}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take an act back", description = "Of a contested correction: take what the source says.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Order.Sent.class),
                            example = "{\"reason\": \"Era la fuente quien tenía razón\"}"))
    public Response undo(
            @PathParam("id") String id,
            @PathParam("act") UUID act,
            @HeaderParam("If-Match") @Schema(examples = GUARD) String seen,
            byte[] body)
            throws SQLException {
        var analyst = desk.analyst();
        return answers.of(clerk.undo(hand(analyst, null, sent(body)), seen(id, seen), act));
    }

    @POST
    @Path("/bills/{id}/hand/{act}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Stand by a contested correction")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Order.Sent.class),
                            example = "{\"reason\": \"El oficio sigue diciendo otra cosa\"}"))
    public Response confirm(
            @PathParam("id") String id,
            @PathParam("act") UUID act,
            @HeaderParam("If-Match") @Schema(examples = GUARD) String seen,
            byte[] body)
            throws SQLException {
        var analyst = desk.analyst();
        return answers.of(clerk.confirm(hand(analyst, null, sent(body)), seen(id, seen), act));
    }

    private static Order.Sent sent(byte[] body) {
        return switch (Order.of(body)) {
            case Order.Sent order -> order;
            case Order.Unclear(var why) -> throw Problem.badRequest(why).raised();
        };
    }

    private static Hand hand(UUID analyst, String key, Order.Sent order) {
        var name = key == null || key.isBlank() || key.length() > 80
                ? UUID.randomUUID().toString()
                : key;
        return new Hand(analyst, name, order.reason(), order.reference());
    }

    private Clerk.Seen seen(String id, String tag) {
        var bill = desk.bill(id);
        if (tag == null) {
            throw Problem.of(428, "Precondition Required", desk.words().say("hand.api.guard"))
                    .raised();
        }
        var revision = tag.strip().replaceAll("^\"(\\d{1,9})\"$", "$1");
        return new Clerk.Seen(bill.id(), revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1);
    }
}
