package mx.vigia.analysis.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Redirects requests for a merged bill to its current address; the body states it for clients that do not follow
 * redirects.
 */
public class MergedBillMapper {
    /** The description of this response in the API documentation. */
    public static final String REDIRECT_DESCRIPTION =
            "The bill became part of another, or is asked for in capitals: Location leads there, and merged_into is its id.";

    private static final int PERMANENT_REDIRECT = 308;

    /** The current id of a bill. */
    record Moved(UUID id, @JsonProperty("merged_into") UUID mergedInto) {}

    @ServerExceptionMapper
    public Response toResponse(MergedBillException moved, UriInfo uri) {
        var asked = uri.getRequestUri();
        var path = asked.getRawPath()
                + Optional.ofNullable(asked.getRawQuery()).map("?"::concat).orElse("");
        var answer = Response.status(PERMANENT_REDIRECT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.LOCATION, at(moved, path));
        return path.startsWith("/api/")
                ? answer.type(MediaType.APPLICATION_JSON)
                        .entity(new Moved(moved.requestedId(), moved.currentId()))
                        .build()
                : answer.build();
    }

    /** Replaces the id in a path, ignoring its case (RFC 9562, 4). */
    private static String at(MergedBillException moved, String path) {
        return Pattern.compile(moved.requestedId().toString(), Pattern.CASE_INSENSITIVE)
                .matcher(path)
                .replaceAll(moved.currentId().toString());
    }
}
