package mx.vigia.analysis.web.changes;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.matching.publishing.FactFeedRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.BoundedFeed;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of the feed of facts. */
@Path("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes", description = "Every announced fact once, in an order that never changes.")
class ChangeApi {
    private static final int MAX_CHANGES = 1_000;

    private final FactFeedRepository feed;
    private final RequestContext request;

    ChangeApi(FactFeedRepository feed, RequestContext request) {
        this.feed = feed;
        this.request = request;
    }

    /** One page of the feed. */
    @Schema(name = "ChangeList")
    record Changes(
            List<ChangeResponse> items,

            @Schema(description = "The newest number of the whole feed: behind it there is nothing yet.")
            long last)
            implements BoundedFeed {}

    @GET
    @Operation(
            summary = "Follow what changed",
            description =
                    "Every fact once, each with the fields it changed, before and after. Ask again after the last number you took; what was"
                            + " answered once is answered the same again, so the feed can be replayed from any number.")
    @APIResponse(responseCode = "200", description = "The facts after a number, in the order of the feed.")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown, no number or out of bounds; no number above last was ever given.")
    public Changes changes(
            @QueryParam("after")
                    @DefaultValue("0")
                    @Parameter(
                            description = "The last number you took; 0 to begin.",
                            example = "0",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
                    String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Parameter(
                            description = "Facts a page.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"))
                    String limit) {
        var parameters = new QueryParameters(request.words(BillLabels.BUNDLE));
        long taken = parameters.number("after", after, 0, feed.last());
        int max = (int) parameters.number("limit", limit, 1, MAX_CHANGES);
        var facts = feed.after(taken, max).stream().map(ChangeResponse::of).toList();
        return new Changes(facts, feed.last());
    }
}
