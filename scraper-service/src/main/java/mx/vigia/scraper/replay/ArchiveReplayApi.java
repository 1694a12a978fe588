package mx.vigia.scraper.replay;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.api.NumberedFeed;
import mx.vigia.platform.api.PagedResult;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import mx.vigia.scraper.NumberParameter;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.reading.ReaderRegistry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API that reads a site's archive with today's readers: open to everyone in local mode, else to administrators. */
@Path("/api/v1/archive/{site}/replay")
@SecurityRequirement(name = "token", scopes = "administration")
@Tag(name = "archive", description = "The archive of fetched pages, in a tamper-evident chain")
class ArchiveReplayApi {
    private static final int PAGE_SIZE = 200;
    private static final int MAX_ACCEPTED_PAGES = 1_000;
    private static final long MAX_ROW_NUMBER = 999_999_999_999L;

    private final SiteCatalog catalog;
    private final ArchiveReplay replay;
    private final ReplayRepository replayRepository;
    private final ReplayDifferenceRepository differences;
    private final UnreadPageRepository unread;
    private final ReaderRegistry readers;
    private final PlatformConfig config;
    private final RequestContext request;

    ArchiveReplayApi(
            SiteCatalog catalog,
            ArchiveReplay replay,
            ReplayRepository replayRepository,
            ReplayDifferenceRepository differences,
            UnreadPageRepository unread,
            ReaderRegistry readers,
            PlatformConfig config,
            RequestContext request) {
        this.catalog = catalog;
        this.replay = replay;
        this.replayRepository = replayRepository;
        this.differences = differences;
        this.unread = unread;
        this.readers = readers;
        this.config = config;
        this.request = request;
    }

    /** The result, and the first of the differences and of the unreadable pages; the others are at {@code more…}. */
    @Schema(name = "ArchiveReplayed")
    record Replayed(
            ReplayState replay,
            List<ReplayDifference> differences,
            String more,
            List<UnreadPage> unreadPages,
            String moreUnread) {}

    /** Pages that could not be read, and the row of the manifest to continue from. */
    record Unread(List<UnreadPage> items, long next) implements NumberedFeed {
        @Override
        public boolean hasMore() {
            return items.size() == PAGE_SIZE;
        }
    }

    /** A list, in the format of all lists of the API, and the place to continue from. */
    record Differences(List<ReplayDifference> items, long next) implements PagedResult {
        @Override
        public Optional<String> nextPosition() {
            return items.size() == PAGE_SIZE ? Optional.of(Long.toString(next)) : Optional.empty();
        }

        @Override
        public String pageParameter() {
            return "after";
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            summary = "Reads the site's whole archive again and reports what would differ; publishes only with"
                    + " {\"publish\": true}, and with {\"publish\": true, \"whole\": true} everything its pages ever"
                    + " stated, in order of arrival; doubtful pages are accepted as they are if"
                    + " {\"asTheyStand\": [rows of the manifest]} lists them")
    @APIResponse(responseCode = "200", description = "What was read, what differs and what was published")
    @APIResponse(
            responseCode = "400",
            description =
                    "The body is neither empty nor an object of publish, alert and whole, each true or false, whole only with"
                            + " publish, and asTheyStand, rows of the site's pages")
    @APIResponse(responseCode = "403", description = "The caller is not an administrator (except in local mode)")
    public Replayed replay(@PathParam("site") String site, ArchiveReplay.ReplayRequest wish)
            throws IOException, InterruptedException {
        requireAdministrator();
        var known = catalog.named(site)
                .orElseThrow(() ->
                        Problem.notFound(messages().say("source.unknown", site)).raised());
        var replayRequest = wish == null ? new ArchiveReplay.ReplayRequest(false, false, false) : wish;
        if (replayRequest.whole() && !replayRequest.publish()) {
            throw Problem.badRequest(messages().say("replay.whole")).raised();
        }
        refuseForeignPages(known, replayRequest.asTheyStand());
        var id = replay.replay(known, readers, replayRequest);
        return new Replayed(
                replayRepository.with(id).orElseThrow(),
                differences.of(id, 0, PAGE_SIZE),
                "/api/v1/archive/%s/replay/%s/differences".formatted(site, id),
                unread.of(id, 0, PAGE_SIZE),
                "/api/v1/archive/%s/replay/%s/unread".formatted(site, id));
    }

    @GET
    @Path("/{id}/differences")
    @RunOnVirtualThread
    @Operation(summary = "What differs, in the order of the archive, at most 200")
    @APIResponse(responseCode = "200", description = "The differences after this number")
    @APIResponse(responseCode = "400", description = "A number is out of range")
    public Differences differences(
            @PathParam("site") String site,
            @PathParam("id") UUID id,
            @QueryParam("after")
                    @DefaultValue("0")
                    @Parameter(description = "The number of the last row you took; 0 to begin.")
                    String after) {
        var from = parseAfter(after);
        var items = differences.of(id, from, PAGE_SIZE);
        return new Differences(items, from + items.size());
    }

    @GET
    @Path("/{id}/unread")
    @RunOnVirtualThread
    @Operation(
            summary =
                    "The pages of which nothing was read, because the current readers cannot read them or a round would"
                            + " doubt them, and why, in the order of the archive, at most 200")
    @APIResponse(responseCode = "200", description = "The pages after this row of the manifest")
    @APIResponse(responseCode = "400", description = "A number is out of range")
    public Unread unread(
            @PathParam("site") String site,
            @PathParam("id") UUID id,
            @QueryParam("after")
                    @DefaultValue("0")
                    @Parameter(description = "The number of the last row you took; 0 to begin.")
                    String after) {
        var from = parseAfter(after);
        var items = unread.of(id, from, PAGE_SIZE);
        return new Unread(items, items.isEmpty() ? from : items.getLast().number());
    }

    /** Returns the place to continue from in a list, after checking access. */
    private long parseAfter(String after) {
        requireAdministrator();
        return new NumberParameter(request, "after", after).requireBetween(0, MAX_ROW_NUMBER);
    }

    private void refuseForeignPages(Site site, Set<Long> rows) {
        if (rows.size() > MAX_ACCEPTED_PAGES) {
            throw Problem.badRequest(messages().say("replay.accepted.most", MAX_ACCEPTED_PAGES, rows.size()))
                    .raised();
        }
        for (var row : rows) {
            if (!replay.isPageOfSite(site, row)) {
                throw Problem.badRequest(messages().say("replay.accepted.page", site.id(), String.valueOf(row)))
                        .raised();
            }
        }
    }

    private void requireAdministrator() {
        if (config.environment() != PlatformConfig.Environment.LOCAL) {
            request.requireScope("administration", "administrator");
        }
    }

    private Messages messages() {
        return request.words("messages/scraper");
    }
}
