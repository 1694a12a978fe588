package mx.vigia.notification.web.committees;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mx.vigia.notification.digest.matter.OpenMatters;
import mx.vigia.notification.digest.matter.Relevance;
import mx.vigia.notification.letter.BillReferenceText;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The open matters of a committee in the API, in the order of its page, with the reasons. */
@Path("/api/v1/committees/{id}/matters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "committees", description = "What a committee of the association has before it.")
@SecurityRequirement(name = "token", scopes = "events")
@Blocking
class MatterApi {
    private final RequestContext request;
    private final CommitteeAccess access;
    private final OpenMatters openMatters;

    MatterApi(RequestContext request, CommitteeAccess access, OpenMatters openMatters) {
        this.request = request;
        this.access = access;
        this.openMatters = openMatters;
    }

    @GET
    @Operation(
            summary = "What a committee has open",
            description =
                    "The open bills that its alerts match, also those of which no alert was sent, at most the 200 most relevant, these first. Each reason is given with its weight.")
    @APIResponse(responseCode = "200", description = "The open matters of the committee, the most relevant first.")
    public Open open(
            @PathParam("id") @Parameter(description = "The committee, as in the address of its page.") UUID id) {
        var caller = request.requireSignedIn();
        if (caller.isToken()) {
            request.requireScope("events");
        }
        access.requireVisible(id, caller);
        return new Open(openMatters.findOpen(id, request.language()).stream()
                .limit(OpenMatters.MAX_SHOWN)
                .map(OpenMatter::of)
                .toList());
    }

    /** All open matters. */
    @Schema(name = "OpenMatters")
    record Open(List<OpenMatter> items) {}

    /** An open matter, and the reasons for its position. */
    @Schema(name = "OpenMatter")
    record OpenMatter(
            @Schema(description = "The bill.") UUID dossier,
            String title,

            @Schema(description = "Where it stands, as in bills.facts.v1.")
            String stage,

            @Schema(description = "When the committee was last alerted of it; left out if it was not.")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            String told,

            @Schema(description = "The queries of the committee's alerts that it matches.")
            List<String> queries,

            @Schema(description = "The sum of the factors' points.")
            int relevance,

            List<Counted> factors) {
        static OpenMatter of(OpenMatters.Weighed weighed) {
            var committeeMatter = weighed.matter();
            return new OpenMatter(
                    committeeMatter.dossier(),
                    BillReferenceText.of(committeeMatter.bill()).full(),
                    committeeMatter.bill().stage(),
                    committeeMatter.told().map(Instant::toString).orElse(null),
                    committeeMatter.queries(),
                    weighed.relevance().points(),
                    weighed.relevance().factors().stream().map(Counted::of).toList());
        }
    }

    /** A factor of the relevance. */
    @Schema(name = "RelevanceFactor")
    record Counted(
            @Schema(
                    description =
                            "topic, law, reach, stage, day or news; topic and law only of a committee that has some.")
            String name,

            @Schema(description = "The most it can add.") int weight,

            @Schema(description = "How far it is so, 0 to 1.")
            double value,

            @Schema(description = "What it adds: weight times value, rounded.")
            int points,

            @Schema(
                    description =
                            "What it was read from: the topic, the law, the reach as in bills.facts.v1, the stage, the day or the moment; empty where it is not so.")
            String because) {
        static Counted of(Relevance.Factor factor) {
            return new Counted(
                    factor.kind().name().toLowerCase(Locale.ROOT),
                    factor.kind().weight(),
                    factor.value(),
                    factor.points(),
                    factor.because());
        }
    }
}
