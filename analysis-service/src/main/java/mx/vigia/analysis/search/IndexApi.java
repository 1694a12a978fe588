package mx.vigia.analysis.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import mx.vigia.analysis.search.index.BillIndex;
import mx.vigia.analysis.search.index.IndexBuilding;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Shows operators the state of this replica's index, and rebuilds it: for administrators and for tokens with the scope
 * administration. In local mode anyone may view it.
 */
@Path("/api/v1/index")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "administration")
@Tag(name = "index", description = "The index of this replica.")
class IndexApi {
    private final BillIndex bills;
    private final IndexBuilding building;
    private final PlatformConfig config;
    private final RequestContext request;

    IndexApi(BillIndex bills, IndexBuilding building, PlatformConfig config, RequestContext request) {
        this.bills = bills;
        this.building = building;
        this.config = config;
        this.request = request;
    }

    /** The state of the index. */
    @Schema(name = "IndexState")
    record State(
            @Schema(examples = "ready") String phase,
            int documents,

            @Schema(description = "The number of the feed of revisions up to which all changes are in it.")
            long change,

            @Schema(description = "Whether it is being built again beside the one that answers.")
            boolean rebuilding,

            @Schema(description = "How many times it was built again by order since this replica started.")
            int rebuilt) {}

    @GET
    @Operation(summary = "See how the index stands", description = "Of the replica that is asked.")
    @APIResponse(responseCode = "200", description = "How it stands.")
    @APIResponse(
            responseCode = "403",
            description = "Outside local mode: neither administrator nor a token with the scope administration.")
    public State state() {
        if (config.environment() != PlatformConfig.Environment.LOCAL) {
            requireAdministrator();
        }
        return indexState();
    }

    @POST
    @Path("/rebuild")
    @Operation(
            summary = "Have the index built again",
            description =
                    "From the database, by the replica that is asked, beside the index that answers until the new one"
                            + " takes its place. One that is being built already will do.")
    @APIResponse(
            responseCode = "202",
            description = "It is being built.",
            content = @Content(schema = @Schema(implementation = State.class)))
    @APIResponse(responseCode = "403", description = "Neither administrator nor a token with the scope administration.")
    public Response rebuild() {
        requireAdministrator();
        building.order();
        return Response.accepted(indexState()).build();
    }

    private State indexState() {
        var state = bills.state();
        return new State(
                state.phase().name().toLowerCase(Locale.ROOT),
                state.documents(),
                state.change(),
                building.hasPendingOrder(),
                building.builtCount());
    }

    private void requireAdministrator() {
        request.requireScope("administration", "administrator");
    }
}
