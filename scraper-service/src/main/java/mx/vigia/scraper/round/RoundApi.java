package mx.vigia.scraper.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import mx.vigia.scraper.NumberParameter;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API of rounds: order one, see how one went. */
@Path("/api/v1/sources/{site}/rounds")
@Tag(name = "rounds", description = "Visits to sites")
class RoundApi {
    private static final int MAX_ROUNDS = 50;

    private final SiteCatalog catalog;
    private final RoundQueue roundQueue;
    private final RoundRepository roundRepository;
    private final InactiveSites inactiveSites;
    private final RequestContext request;
    private final ObjectMapper json;

    RoundApi(
            SiteCatalog catalog,
            RoundQueue roundQueue,
            RoundRepository roundRepository,
            InactiveSites inactiveSites,
            RequestContext request,
            ObjectMapper json) {
        this.catalog = catalog;
        this.roundQueue = roundQueue;
        this.roundRepository = roundRepository;
        this.inactiveSites = inactiveSites;
        this.request = request;
        this.json = json;
    }

    /** Where an ordered round can be looked up. */
    record Ordered(UUID id, String report) {}

    /** A list, in the format of all lists of the API. */
    record Rounds(List<RoundReport> items) {}

    @POST
    @SecurityRequirement(name = "token", scopes = "rounds")
    @Consumes(MediaType.WILDCARD)
    @RunOnVirtualThread
    @Operation(summary = "Starts a round now; returns a round that is already queued, if there is one")
    @APIResponse(
            responseCode = "202",
            description = "Ordered; Location is the address of its report",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Ordered.class)))
    @APIResponse(responseCode = "409", description = "The site is off: dormant, or it lacks a key or consent")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(
            responseCode = "403",
            description = "The caller is neither administrator nor analyst and has no token with the scope rounds")
    public Response begin(
            @PathParam("site") String site,
            @RequestBody(description = "Optional, {\"silent\": true}: no alerts are sent") String wish) {
        requireAdministrator();
        var known = requireSite(site);
        inactiveSites.findReason(known).ifPresent(why -> {
            throw Problem.conflict(messages().say("source.off." + why.word(), why.setting()))
                    .raised();
        });
        var id = roundQueue.order(known, isSilent(wish));
        var report = "/api/v1/sources/%s/rounds/%s".formatted(site, id);
        return Response.accepted(new Ordered(id, report))
                .location(URI.create(report))
                .build();
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "The latest rounds of a site, at most 50")
    @APIResponse(responseCode = "200", description = "The rounds, the latest first")
    @APIResponse(responseCode = "400", description = "A number is out of range")
    @APIResponse(responseCode = "404", description = "No such site")
    public Rounds latest(
            @PathParam("site") String site,
            @QueryParam("limit") @DefaultValue("50") @Parameter(description = "Rounds, at most; from 1 to 50.")
                    String limit) {
        var known = requireSite(site);
        return new Rounds(roundRepository.latest(
                known.id(), (int) new NumberParameter(request, "limit", limit).requireBetween(1, MAX_ROUNDS)));
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "The report of a round, or its progress")
    public RoundReport report(@PathParam("site") String site, @PathParam("id") UUID id) {
        return roundRepository
                .findById(requireSite(site).id(), id)
                .orElseThrow(() ->
                        Problem.notFound(messages().say("round.unknown", id)).raised());
    }

    private Messages messages() {
        return request.words("messages/scraper");
    }

    private boolean isSilent(String wish) {
        try {
            return wish != null
                    && !wish.isBlank()
                    && json.readTree(wish).path("silent").asBoolean();
        } catch (JsonProcessingException e) {
            throw Problem.badRequest(messages().say("round.wish", "{\"silent\": true}"))
                    .raised();
        }
    }

    private void requireAdministrator() {
        request.requireScope("rounds", "administrator", "analyst");
    }

    private Site requireSite(String site) {
        return catalog.named(site)
                .orElseThrow(() ->
                        Problem.notFound(messages().say("source.unknown", site)).raised());
    }
}
