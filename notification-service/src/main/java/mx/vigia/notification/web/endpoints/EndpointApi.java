package mx.vigia.notification.web.endpoints;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.channel.endpoint.Endpoint;
import mx.vigia.notification.channel.endpoint.EndpointChangeResult;
import mx.vigia.notification.channel.endpoint.EndpointCreationResult;
import mx.vigia.notification.channel.endpoint.EndpointEditor;
import mx.vigia.notification.channel.endpoint.EventOwner;
import mx.vigia.notification.web.AccessRights;
import mx.vigia.notification.web.WatchChoices;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Endpoints in the API: the same as on the pages. */
@Path("/api/v1/endpoints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "endpoints", description = "Addresses that get the alerts of watches as Standard Webhooks.")
@SecurityRequirement(name = "token", scopes = "endpoints")
@Blocking
class EndpointApi {
    static final String SCOPE = "endpoints";
    private static final int MAX_LOG_LINES = 100;

    private final RequestContext request;
    private final EndpointEditor endpoints;
    private final WatchChoices watches;
    private final AccessRights rights;
    private final EndpointAccess access;

    EndpointApi(
            RequestContext request,
            EndpointEditor endpoints,
            WatchChoices watches,
            AccessRights rights,
            EndpointAccess access) {
        this.request = request;
        this.endpoints = endpoints;
        this.watches = watches;
        this.rights = rights;
        this.access = access;
    }

    @GET
    @Operation(summary = "The endpoints of the token's maker, and of the committees they are the secretary of")
    @APIResponse(responseCode = "200", description = "All of them")
    public EndpointResponse.All all() {
        var caller = caller();
        var found = new ArrayList<>(endpoints.of(EventOwner.person(caller.subject())));
        for (var membership : rights.managedCommittees(caller)) {
            found.addAll(
                    endpoints.of(EventOwner.committee(membership.committee().id())));
        }
        return new EndpointResponse.All(found.stream().map(EndpointResponse::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Creates an endpoint; only this response contains its signing key")
    @APIResponse(
            responseCode = "201",
            description = "Made; Location says where it is looked at",
            content = @Content(schema = @Schema(implementation = EndpointResponse.class)))
    @APIResponse(responseCode = "400", description = "A field is invalid, or the address is not allowed")
    @APIResponse(responseCode = "404", description = "No such owner that the token's maker may make endpoints for")
    @APIResponse(responseCode = "409", description = "Made before with this Idempotency-Key, or the owner has too many")
    public Response make(EndpointRequest wish, @HeaderParam("Idempotency-Key") String once) {
        var caller = caller();
        var form = Optional.ofNullable(once)
                .map(key -> CloudEvent.idFrom("endpoint", caller.subject().toString(), key))
                .orElseGet(UUID::randomUUID);
        var filled = Optional.ofNullable(wish)
                .map(given -> given.toForm(form))
                .orElseThrow(() -> refused(messages().say("endpoints.wish.wrong")));
        filled.wrong(messages()).ifPresent(wrong -> {
            throw refused(wrong);
        });
        var whose = filled.findOwner(caller.subject())
                .filter(known -> rights.mayManage(known, caller))
                .orElseThrow(() -> Problem.notFound(messages().say("endpoints.owner.unknown"))
                        .raised());
        var all = filled.toRequest(request.language(), wish.watches());
        if (!watches.containsAll(all.watches(), whose)) {
            throw refused(messages().say("endpoints.watch.wrong"));
        }
        return createdResponse(endpoints.make(whose, caller.subject(), all));
    }

    private Response createdResponse(EndpointCreationResult came) {
        return switch (came) {
            case EndpointCreationResult.Made(var endpoint, var key) ->
                Response.created(URI.create("/api/v1/endpoints/" + endpoint.id()))
                        .entity(EndpointResponse.of(endpoint, key.value()))
                        .header("Cache-Control", "no-store")
                        .build();
            case EndpointCreationResult.Already() ->
                throw Problem.conflict(messages().say("endpoints.already")).raised();
            case EndpointCreationResult.Enough(var max) ->
                throw Problem.conflict(messages().say("endpoints.enough", max)).raised();
            case EndpointCreationResult.NotThere(var wrong, var found) ->
                throw refused(messages().say("endpoints.address." + wrong, found));
        };
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One endpoint")
    @APIResponse(responseCode = "200", description = "It, without its key")
    @APIResponse(responseCode = "404", description = "No such endpoint of the token's maker")
    public EndpointResponse one(@PathParam("id") UUID id) {
        return EndpointResponse.of(requireOwn(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Changes an endpoint's address or its kinds of fact",
            description =
                    "Applies from the next attempt on; pending messages stay, and omitted fields keep their value.")
    @APIResponse(
            responseCode = "200",
            description = "The endpoint as it is now, without its key",
            content = @Content(schema = @Schema(implementation = EndpointResponse.class)))
    @APIResponse(responseCode = "400", description = "A field is invalid, or the address is not allowed")
    @APIResponse(responseCode = "404", description = "No such endpoint of the token's maker")
    public EndpointResponse change(@PathParam("id") UUID id, EndpointChangeRequest wish) {
        var endpoint = requireOwn(id);
        var form = Optional.ofNullable(wish)
                .filter(given -> !given.changesNothing())
                .map(given -> given.toForm(endpoint))
                .orElseThrow(() -> refused(messages().say("endpoints.change.nothing")));
        form.wrong(messages()).ifPresent(wrong -> {
            throw refused(wrong);
        });
        var wished = form.toRequest(endpoint.language());
        return switch (endpoints.change(endpoint, caller().subject(), wished.address(), wished.kinds())) {
            case EndpointChangeResult.Done() -> EndpointResponse.of(requireOwn(id));
            case EndpointChangeResult.NotThere(var wrong, var found) ->
                throw refused(messages().say("endpoints.address." + wrong, found));
        };
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Deletes an endpoint; its pending messages are withdrawn")
    @APIResponse(responseCode = "204", description = "Nothing more is sent to it")
    @APIResponse(responseCode = "404", description = "No such endpoint of the token's maker")
    public Response remove(@PathParam("id") UUID id) {
        endpoints.changeState(requireOwn(id).id(), Endpoint.State.DELETED);
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/rotate")
    @Operation(summary = "Gives an endpoint another key; the former one signs beside it for 24 hours")
    @APIResponse(
            responseCode = "200",
            description = "The endpoint with its new key, shown only now",
            content = @Content(schema = @Schema(implementation = EndpointResponse.class)))
    @APIResponse(responseCode = "404", description = "No such endpoint of the token's maker")
    public Response rotate(@PathParam("id") UUID id) {
        var endpoint = requireOwn(id);
        return Response.ok(EndpointResponse.of(endpoint, endpoints.rotate(id).value()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("{id}/ping")
    @Operation(summary = "Brings a trial, of type vigia.ping")
    @APIResponse(responseCode = "202", description = "It is on its way; the log says what became of it")
    @APIResponse(
            responseCode = "409",
            description = "The endpoint is off or disabled, or sixty were asked for in the last minute")
    @APIResponse(responseCode = "404", description = "No such endpoint of the token's maker")
    public Response ping(@PathParam("id") UUID id) {
        var endpoint = requireOwn(id);
        if (!endpoint.isTold()) {
            throw Problem.conflict(access.pausedMessage(endpoint)).raised();
        }
        if (!endpoints.ping(endpoint.id())) {
            throw Problem.conflict(messages().say("endpoints.ping.often")).raised();
        }
        return Response.accepted().build();
    }

    @GET
    @Path("{id}/messages")
    @Operation(summary = "The latest 100 deliveries to an endpoint, with its responses")
    @APIResponse(responseCode = "200", description = "The log, the latest first")
    @APIResponse(responseCode = "404", description = "No such endpoint of the token's maker")
    public EndpointResponse.Log log(@PathParam("id") UUID id) {
        return new EndpointResponse.Log(endpoints.log(requireOwn(id).id(), MAX_LOG_LINES).stream()
                .map(EndpointResponse.Brought::of)
                .toList());
    }

    @POST
    @Path("{id}/messages/{message}/replay")
    @Operation(summary = "Brings one message again, under its own id")
    @APIResponse(responseCode = "202", description = "It is on its way")
    @APIResponse(responseCode = "404", description = "No such message of this endpoint, or it is due already")
    public Response replay(@PathParam("id") UUID id, @PathParam("message") UUID message) {
        if (!endpoints.replay(requireOwn(id).id(), message)) {
            throw Problem.notFound(messages().say("endpoints.message.unknown")).raised();
        }
        return Response.accepted().build();
    }

    private Endpoint requireOwn(UUID id) {
        return access.requireManaged(id, caller());
    }

    private Caller caller() {
        var caller = request.requireSignedIn();
        return caller.isToken() ? request.requireScope(SCOPE) : caller;
    }

    private static RuntimeException refused(String why) {
        return Problem.badRequest(why).raised();
    }

    private Messages messages() {
        return request.words("messages/notification");
    }
}
