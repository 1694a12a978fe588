package mx.vigia.scraper.freshness;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.util.List;
import mx.vigia.house.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sites for programs. */
@Path("/api/v1/sources")
@Tag(name = "sources", description = "Sites and whether they speak to us")
class SourceApi {
    private final SourceDesk desk;

    SourceApi(SourceDesk desk) {
        this.desk = desk;
    }

    /** A list, as all lists of the house. */
    record Sources(List<SourceView> items) {}

    @GET
    @RunOnVirtualThread
    @Operation(summary = "All sites, each with its state, its latest rounds and the next one")
    public Sources all() throws SQLException {
        return new Sources(desk.all());
    }

    @GET
    @Path("/{site}")
    @RunOnVirtualThread
    @Operation(summary = "One site")
    public SourceView one(@PathParam("site") String site) throws SQLException {
        return desk.named(site)
                .orElseThrow(() -> Problem.notFound("No site " + site).raised());
    }
}
