package mx.vigia.scraper.freshness;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API of sites. */
@Path("/api/v1/sources")
@Tag(name = "sources", description = "Sites and whether they respond")
class SourceApi {
    private final SourceViewAssembler viewAssembler;
    private final CoverageMap map;
    private final RequestContext request;

    SourceApi(SourceViewAssembler viewAssembler, CoverageMap map, RequestContext request) {
        this.viewAssembler = viewAssembler;
        this.map = map;
        this.request = request;
    }

    /** A list, in the format of all lists of the API, and the sites that have a reader but are not visited. */
    record Sources(List<SourceView> items, List<SourceView> elsewhere) {}

    @GET
    @RunOnVirtualThread
    @Operation(
            summary =
                    "All sites, each with its state, its latest rounds and the next one; and the sites not visited by this installation")
    public Sources all() {
        return new Sources(viewAssembler.all(), viewAssembler.unvisitedSources());
    }

    @GET
    @Path("/coverage")
    @Operation(summary = "The coverage of Mexico: which sources exist and which are read")
    @RunOnVirtualThread
    public CoverageOverview coverage() {
        return map.currentCoverage();
    }

    @GET
    @Path("/{site}")
    @RunOnVirtualThread
    @Operation(summary = "One site")
    public SourceView one(@PathParam("site") String site) {
        return viewAssembler
                .named(site)
                .orElseThrow(
                        () -> Problem.notFound(request.words("messages/scraper").say("source.unknown", site))
                                .raised());
    }
}
