package mx.vigia.platform.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import mx.vigia.platform.web.ApiRequests;
import mx.vigia.platform.web.RequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets pages of other houses read what everybody may read, and nothing else: never with the reader's cookie, never to do anything, and never
 * what was shown only because somebody is signed in (the CORS protocol of the Fetch Standard).
 */
@ApplicationScoped
class CorsFilter {
    private static final String ASKED_METHOD = "Access-Control-Request-Method";
    private static final String ALLOWED_ORIGIN = "Access-Control-Allow-Origin";
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String A_DAY = "86400";

    private final RequestContext visit;

    CorsFilter(RequestContext visit) {
        this.visit = visit;
    }

    /** Answers a browser that asks first; what it is not told it may send, it does not. */
    @ServerRequestFilter(preMatching = true)
    public Response preflight(ContainerRequestContext request) {
        var method = request.getHeaderString(ASKED_METHOD);
        if (method == null || !isAskedFirst(request)) {
            return null;
        }
        var answer = Response.noContent();
        if (READING.contains(method)) {
            answer.header(ALLOWED_ORIGIN, "*")
                    .header("Access-Control-Allow-Methods", "GET, HEAD")
                    .header("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match, If-Range, Range")
                    .header("Access-Control-Max-Age", A_DAY);
        }
        return answer.build();
    }

    @ServerResponseFilter
    public void open(ContainerRequestContext request, ContainerResponseContext answer) {
        if (ApiRequests.isRead(request) && !visit.isGuarded()) {
            answer.getHeaders().putSingle(ALLOWED_ORIGIN, "*");
            answer.getHeaders()
                    .putSingle(
                            "Access-Control-Expose-Headers",
                            "Content-Range, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After");
        }
    }

    private static boolean isAskedFirst(ContainerRequestContext request) {
        return ApiRequests.isAddressed(request) && request.getMethod().equals(HttpMethod.OPTIONS);
    }
}
