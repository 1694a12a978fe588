package mx.vigia.notification.web.endpoints;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import mx.vigia.notification.channel.endpoint.EndpointEditor;
import mx.vigia.notification.web.TimeRange;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Replays the events of a period to an endpoint. */
@Path("/api/v1/endpoints/{id}/replay")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "endpoints", description = "Addresses that get the alerts of watches as Standard Webhooks.")
@SecurityRequirement(name = "token", scopes = EndpointApi.SCOPE)
@Blocking
class EndpointReplayApi {
    private static final String FROM_PARAMETER_TEXT = "The moment (ISO 8601) or day of Mexico City from which on.";
    private static final String UNTIL_PARAMETER_TEXT = "The moment before which, or the last day.";

    private final RequestContext request;
    private final EndpointEditor endpoints;
    private final EndpointAccess access;

    EndpointReplayApi(RequestContext request, EndpointEditor endpoints, EndpointAccess access) {
        this.request = request;
        this.endpoints = endpoints;
        this.access = access;
    }

    @POST
    @Operation(
            summary = "Sends the messages of a period again, with the same ids",
            description =
                    "About a thousand messages at a time, the oldest first; where there are more, ask again from the moment in next.")
    @APIResponse(
            responseCode = "202",
            description = "So many are on their way",
            content = @Content(schema = @Schema(implementation = EndpointResponse.Replay.class)))
    @APIResponse(responseCode = "400", description = "Not two days or moments, the earlier first")
    @APIResponse(responseCode = "404", description = "No such endpoint of the token's maker")
    public Response replay(
            @PathParam("id") UUID id,
            @QueryParam("from") @DefaultValue("") @Parameter(description = FROM_PARAMETER_TEXT) String from,
            @QueryParam("until") @DefaultValue("") @Parameter(description = UNTIL_PARAMETER_TEXT) String until) {
        var endpoint = access.requireManaged(id, caller());
        try {
            var stretch = TimeRange.read(from, until);
            var done = endpoints.replay(endpoint.id(), stretch.from(), stretch.until());
            return Response.accepted(EndpointResponse.Replay.of(done)).build();
        } catch (DateTimeParseException e) {
            throw Problem.badRequest(
                            request.words("messages/notification").say("endpoints.replay.wrong", e.getParsedString()))
                    .raised();
        }
    }

    private Caller caller() {
        var caller = request.requireSignedIn();
        return caller.isToken() ? request.requireScope(EndpointApi.SCOPE) : caller;
    }
}
