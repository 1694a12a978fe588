package mx.vigia.scraper.archive;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Pattern;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API that returns a page exactly as the site sent it. */
@Path("/api/v1/snapshots")
@Tag(name = "snapshots", description = "Pages as they were")
class SnapshotApi {
    private static final String PDF_MEDIA_TYPE = "application/pdf";
    private static final Pattern CHARSET_PATTERN = Pattern.compile("(?i)charset=[\"' ]*([\\w.:-]+)");

    private final PageArchive archive;
    private final SnapshotMeta meta;
    private final RequestContext request;

    SnapshotApi(PageArchive archive, SnapshotMeta meta, RequestContext request) {
        this.archive = archive;
        this.meta = meta;
        this.request = request;
    }

    @GET
    @Path("/{sha256}")
    @RunOnVirtualThread
    @Operation(summary = "The bytes of a page, by the SHA-256 of them, as text that no browser runs")
    @APIResponse(
            responseCode = "200",
            description = "The bytes; Link and X-Fetched-At state the source and the time",
            content = {@Content(mediaType = "text/plain"), @Content(mediaType = PDF_MEDIA_TYPE)})
    @APIResponse(responseCode = "404", description = "No page with this digest is stored")
    @APIResponse(responseCode = "410", description = "Removed by retention; meta still describes it")
    public Response snapshot(@PathParam("sha256") String sha256) throws IOException {
        var shelved = archive.findSnapshot(sha256).orElseThrow(() -> notFound(sha256));
        var bytes = archive.findBytes(sha256)
                .orElseThrow(() ->
                        Problem.gone(messages().say("snapshot.removed", sha256)).raised());
        var snapshot = shelved.snapshot();
        return Response.ok(bytes)
                .type(isPdf(snapshot) ? PDF_MEDIA_TYPE : "text/plain" + supportedCharset(snapshot.contentType()))
                .header(
                        "Content-Disposition",
                        isPdf(snapshot)
                                ? "attachment; filename=\"%s.pdf\"".formatted(sha256.substring(0, 12))
                                : "inline")
                .header(
                        "Link",
                        "<%s>; rel=\"original\", <%s/meta>; rel=\"describedby\"".formatted(snapshot.address(), sha256))
                .header("X-Original-Content-Type", snapshot.contentType())
                .header("X-Fetched-At", snapshot.fetchedAt().toString())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header("ETag", "\"" + snapshot.sha256() + "\"")
                .build();
    }

    @GET
    @Path("/{sha256}/meta")
    @RunOnVirtualThread
    @Operation(
            summary =
                    "Where and when these bytes were fetched, with which headers, and where in which WARC file they are stored")
    @APIResponse(responseCode = "200", description = "The metadata of the page")
    @APIResponse(responseCode = "404", description = "No page with this digest is stored")
    public SnapshotMeta.Meta meta(@PathParam("sha256") String sha256) throws IOException {
        return meta.of(sha256).orElseThrow(() -> notFound(sha256));
    }

    private RuntimeException notFound(String sha256) {
        return Problem.notFound(messages().say("snapshot.unknown", sha256)).raised();
    }

    private Messages messages() {
        return request.words("messages/scraper");
    }

    private static boolean isPdf(Snapshot snapshot) {
        return snapshot.contentType().toLowerCase(java.util.Locale.ROOT).startsWith(PDF_MEDIA_TYPE);
    }

    /** Returns the charset declared by the site, unless it does not exist. */
    static String supportedCharset(String contentType) {
        var named = CHARSET_PATTERN.matcher(contentType);
        try {
            return named.find() && Charset.isSupported(named.group(1)) ? ";charset=" + named.group(1) : "";
        } catch (IllegalCharsetNameException malformed) {
            return "";
        }
    }
}
