package mx.vigia.scraper.replay;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import mx.vigia.scraper.catalog.SiteCatalog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API for replays, open in local mode only; like every change, not to pages of another origin. */
@Path("/api/v1/sources/{site}/replays")
@Tag(name = "replays", description = "Recorded pages sent through the readers, in local mode")
class ReplayApi {
    private final SiteCatalog catalog;
    private final Replay replay;
    private final PlatformConfig config;
    private final RequestContext request;

    ReplayApi(SiteCatalog catalog, Replay replay, PlatformConfig config, RequestContext request) {
        this.catalog = catalog;
        this.replay = replay;
        this.config = config;
        this.request = request;
    }

    private Messages messages() {
        return request.words("messages/scraper");
    }

    /** The folder to replay, and whether alerts are sent. */
    @Schema(name = "FolderToReplay")
    record FolderReplayRequest(String directory, boolean alert) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(summary = "Sends a folder of recorded pages through the readers")
    public Replay.Replayed replay(@PathParam("site") String site, FolderReplayRequest wish) throws IOException {
        if (config.environment() != PlatformConfig.Environment.LOCAL) {
            throw Problem.notFound(messages().say("replay.local")).raised();
        }
        if (wish == null || wish.directory() == null || !Files.isDirectory(java.nio.file.Path.of(wish.directory()))) {
            throw Problem.badRequest(messages().say("replay.directory")).raised();
        }
        var known = catalog.named(site)
                .orElseThrow(() ->
                        Problem.notFound(messages().say("source.unknown", site)).raised());
        return replay.replay(known, java.nio.file.Path.of(wish.directory()), wish.alert());
    }
}
