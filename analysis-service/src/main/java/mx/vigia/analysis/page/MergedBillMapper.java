package mx.vigia.analysis.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends whoever asks for a bill under an id of before to where it is now; a program that does not follow is told where that is. */
public class MergedBillMapper {
    /** How a description of what is answered says it. */
    public static final String REDIRECT_DESCRIPTION =
            "The bill became part of another, or is asked for in capitals: Location leads there, and merged_into is its id.";

    private static final int PERMANENT_REDIRECT = 308;

    /** Where a bill is now. */
    record Moved(UUID id, @JsonProperty("merged_into") UUID mergedInto) {}

    @ServerExceptionMapper
    public Response elsewhere(MergedBillException moved, UriInfo uri) {
        var asked = uri.getRequestUri();
        var path = asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        var answer = Response.status(PERMANENT_REDIRECT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.LOCATION, at(moved, path));
        return path.startsWith("/api/")
                ? answer.type(MediaType.APPLICATION_JSON)
                        .entity(new Moved(moved.asked(), moved.home()))
                        .build()
                : answer.build();
    }

    /** An id is the same in capitals (RFC 9562, 4). */
    private static String at(MergedBillException moved, String path) {
        return Pattern.compile(moved.asked().toString(), Pattern.CASE_INSENSITIVE)
                .matcher(path)
                .replaceAll(moved.home().toString());
    }
}
