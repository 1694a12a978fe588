package mx.vigia.scraper.archive;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import mx.vigia.house.Problem;
import mx.vigia.house.Visit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives back a page exactly as the site sent it. */
@Path("/api/v1/snapshots")
@Tag(name = "snapshots", description = "Pages as they were")
class SnapshotApi {
    private final PageArchive archive;
    private final Visit visit;

    SnapshotApi(PageArchive archive, Visit visit) {
        this.archive = archive;
        this.visit = visit;
    }

    @GET
    @Path("/{sha256}")
    @RunOnVirtualThread
    @Operation(summary = "The bytes of a page, by the SHA-256 of them, as text that no browser runs")
    @APIResponse(responseCode = "200", description = "The bytes; Link and X-Fetched-At say where and when")
    @APIResponse(responseCode = "404", description = "No page with this digest was kept")
    public Response snapshot(@PathParam("sha256") String sha256) throws SQLException, IOException {
        var snapshot = archive.find(sha256)
                .orElseThrow(
                        () -> Problem.notFound(visit.words("messages/scraper").say("snapshot.unknown", sha256))
                                .raised());
        return Response.ok(archive.bytes(snapshot))
                .type("text/plain" + charset(snapshot.contentType()))
                .header("Link", "<%s>; rel=\"original\"".formatted(snapshot.address()))
                .header("X-Original-Content-Type", snapshot.contentType())
                .header("X-Fetched-At", snapshot.fetchedAt().toString())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header("ETag", "\"" + snapshot.sha256() + "\"")
                .build();
    }

    private static String charset(String contentType) {
        var at = contentType.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
        return at < 0 ? "" : ";" + contentType.substring(at).replaceAll("[^\\w=.-]", "");
    }
}
