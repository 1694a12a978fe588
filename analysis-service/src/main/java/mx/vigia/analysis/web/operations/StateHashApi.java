package mx.vigia.analysis.web.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.store.StateInventory;
import mx.vigia.analysis.linking.mention.ProceedingInventory;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.NamedResource;
import mx.vigia.platform.api.PagedResult;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * API with which an operator verifies that a rebuilt installation has the same data as before: open to anybody in local
 * mode, otherwise for administrators.
 */
@Path("/api/v1/state")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token", scopes = "administration")
@Tag(name = "state", description = "Compares the data of two installations.")
class StateHashApi {
    private final StateDigest state;
    private final PlatformConfig config;
    private final RequestContext request;

    StateHashApi(StateDigest state, PlatformConfig config, RequestContext request) {
        this.state = state;
        this.config = config;
        this.request = request;
    }

    /** A page of bills, and the id to continue from; left out on the last page. */
    @Schema(name = "StateItems")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Items(List<StateInventory.Item> items, @Nullable UUID next) implements PagedResult {
        @Override
        public Optional<String> nextPosition() {
            return Optional.ofNullable(next).map(UUID::toString);
        }

        @Override
        public String pageParameter() {
            return "after";
        }
    }

    /** A page of votes, meetings and debates, and the id to continue from; left out on the last page. */
    @Schema(name = "StateProceedingItems")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProceedingItems(
            List<ProceedingInventory.Item> items, @Nullable UUID next) implements PagedResult {
        @Override
        public Optional<String> nextPosition() {
            return Optional.ofNullable(next).map(UUID::toString);
        }

        @Override
        public String pageParameter() {
            return "after";
        }
    }

    @GET
    @Operation(
            summary = "Get the state hash",
            description =
                    "One digest of all bills, their steps, versions and links, and of all votes, meetings and debates,"
                            + " without revisions and moments of our own. Every bill is read for it.")
    @APIResponse(responseCode = "200", description = "The hash, and what it was made of.")
    @APIResponse(responseCode = "403", description = "Outside local mode: no administrator.")
    public StateDigest.Whole whole() {
        requireAllowed();
        return state.whole();
    }

    @GET
    @Path("/bills")
    @Operation(
            summary = "Get the hash of each bill",
            description = "To find the bills in which two installations differ: in the order of ids, 500 at once.")
    @APIResponse(responseCode = "200", description = "The bills behind this one.")
    @APIResponse(responseCode = "400", description = "after is no id.")
    @APIResponse(responseCode = "403", description = "Outside local mode: no administrator.")
    public Items bills(
            @QueryParam("after")
                    @DefaultValue("")
                    @Parameter(description = "The id that next named in the answer before; without it from the first.")
                    String after) {
        requireAllowed();
        var items = state.bills(startId(after));
        return new Items(
                items,
                items.size() < StateDigest.BATCH_SIZE ? null : items.getLast().bill());
    }

    @GET
    @Path("/bills/{bill}")
    @Operation(
            summary = "Get what the hash of one bill is made of",
            description =
                    "To find how two installations differ: the bill, its records and every version of its text, as they are hashed.")
    @APIResponse(responseCode = "200", description = "All that goes into its hash.")
    @APIResponse(responseCode = "403", description = "Outside local mode: no administrator.")
    @APIResponse(responseCode = "404", description = "No such bill, or one that went to another.")
    public StateInventory.Stated bill(@PathParam("bill") String bill) {
        requireAllowed();
        return NamedResource.of(
                bill, state::bill, request.words(BillLabels.BUNDLE).say("bill.unknown"));
    }

    @GET
    @Path("/proceedings")
    @Operation(
            summary = "Get the hash of each vote, meeting and debate",
            description = "To find those in which two installations differ: in the order of ids, 500 at once.")
    @APIResponse(responseCode = "200", description = "Those behind this one.")
    @APIResponse(responseCode = "400", description = "after is no id.")
    @APIResponse(responseCode = "403", description = "Outside local mode: no administrator.")
    public ProceedingItems proceedings(
            @QueryParam("after")
                    @DefaultValue("")
                    @Parameter(description = "The id that next named in the answer before; without it from the first.")
                    String after) {
        requireAllowed();
        var items = state.proceedings(startId(after));
        return new ProceedingItems(
                items,
                items.size() < StateDigest.BATCH_SIZE ? null : items.getLast().proceeding());
    }

    @GET
    @Path("/proceedings/{proceeding}")
    @Operation(
            summary = "Get what the hash of one vote, meeting or debate is made of",
            description =
                    "To find how two installations differ: what its pages state, and what each of its mentions is linked to and why.")
    @APIResponse(responseCode = "200", description = "All that goes into its hash.")
    @APIResponse(responseCode = "403", description = "Outside local mode: no administrator.")
    @APIResponse(responseCode = "404", description = "No such vote, meeting or debate.")
    public ProceedingInventory.Stated proceeding(@PathParam("proceeding") String proceeding) {
        requireAllowed();
        return NamedResource.of(
                proceeding,
                state::findProceeding,
                request.words(BillLabels.BUNDLE).say("state.no-proceeding"));
    }

    private UUID startId(String after) {
        try {
            return after.isEmpty() ? StateDigest.BEFORE_ALL : UUID.fromString(after);
        } catch (IllegalArgumentException noId) {
            var words = request.words(BillLabels.BUNDLE);
            throw Problem.badRequest(words.say("error.value", "after", words.say("error.id"), after))
                    .raised();
        }
    }

    private void requireAllowed() {
        if (config.environment() != PlatformConfig.Environment.LOCAL) {
            request.requireScope("administration", "administrator");
        }
    }
}
