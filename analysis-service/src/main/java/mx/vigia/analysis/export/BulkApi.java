package mx.vigia.analysis.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PathPart;

/** The API of the bulk files, for programs. */
@Path("/api/v1/bulk")
@Tag(name = "bulk", description = "All there is in files, printed once a night.")
class BulkApi {
    /** The editions that are kept, the newest first. */
    @Schema(name = "BulkEditionList")
    record EditionList(List<ExportManifest> items) {}

    private final Editions editions;
    private final RequestContext requestContext;

    BulkApi(Editions editions, RequestContext request) {
        this.editions = editions;
        this.requestContext = request;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Get the editions that are kept",
            description = "Each with its files, how much is in them, and the SHA-256 of each; the newest first.")
    @APIResponse(responseCode = "200", description = "The editions; there is none before the first night.")
    public EditionList kept() {
        return new EditionList(editions.all());
    }

    @GET
    @Path("/{edition}/{file}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Get one file of an edition",
            description =
                    "Of the newest where the edition is called latest. Range asks for a part, If-Range for it only while the file is the same.")
    @APIResponse(responseCode = "200", description = "The whole file.")
    @APIResponse(responseCode = "206", description = "The part asked for.")
    @APIResponse(responseCode = "404", description = "There is no such edition, or no such file in it.")
    @APIResponse(responseCode = "416", description = "The part asked for begins behind the end of the file.")
    public Response file(
            @PathParam("edition") String edition,
            @PathParam("file") String file,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String unless,
            @Context Request request) {
        var exportManifest = editions.findByName(edition).orElseThrow(this::unknown);
        var found = exportManifest.file(file).orElseThrow(this::unknown);
        var tag = new EntityTag(found.sha256());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            return Response.ok()
                    .tag(tag)
                    .header(HttpHeaders.CONTENT_TYPE, found.mediaType())
                    .header(HttpHeaders.CONTENT_LENGTH, found.bytes())
                    .header("Accept-Ranges", "bytes")
                    .build();
        }
        boolean same = unless == null || unless.equals("\"" + found.sha256() + "\"");
        return fileResponse(editions.file(exportManifest, found), found, same ? range : null)
                .tag(tag)
                .build();
    }

    /**
     * Returns a file response, also for the whole file as a file part: given a plain file the framework would send the
     * requested range, whatever If-Range states.
     */
    private Response.ResponseBuilder fileResponse(java.nio.file.Path path, ExportManifest.File file, String range) {
        if (ByteRange.startsAfterEnd(range, file.bytes())) {
            throw Problem.of(416, "Range Not Satisfiable", words("bulk.range", file.bytes()))
                    .raised("Content-Range", ByteRange.unsatisfiedRange(file.bytes()));
        }
        return ByteRange.parse(range, file.bytes())
                .map(part -> Response.status(Response.Status.PARTIAL_CONTENT)
                        .entity(new PathPart(path, part.first(), part.bytes()))
                        .header("Content-Range", part.of(file.bytes())))
                .orElseGet(() -> Response.ok(new PathPart(path, 0, file.bytes())))
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header("Accept-Ranges", "bytes");
    }

    private Problem.Raised unknown() {
        return Problem.notFound(words("bulk.unknown")).raised();
    }

    private String words(String key, Object... found) {
        return requestContext.words(BillLabels.BUNDLE).say(key, found);
    }
}
