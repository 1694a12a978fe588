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
 * Lets pages of other origins read public resources (the CORS protocol of the Fetch Standard). Not allowed: reading
 * with the reader's cookie, any change, and anything shown only to signed-in callers.
 */
@ApplicationScoped
class CorsFilter {
    private static final String REQUEST_METHOD_HEADER = "Access-Control-Request-Method";
    private static final String ALLOW_ORIGIN_HEADER = "Access-Control-Allow-Origin";
    private static final Set<String> READ_METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String MAX_AGE_SECONDS = "86400";

    private final RequestContext requestContext;

    CorsFilter(RequestContext request) {
        this.requestContext = request;
    }

    /** Answers a preflight request; what the response does not allow, the browser does not send. */
    @ServerRequestFilter(preMatching = true)
    public Response preflight(ContainerRequestContext request) {
        var method = request.getHeaderString(REQUEST_METHOD_HEADER);
        if (method == null || !isPreflight(request)) {
            return null;
        }
        var answer = Response.noContent();
        if (READ_METHODS.contains(method)) {
            answer.header(ALLOW_ORIGIN_HEADER, "*")
                    .header("Access-Control-Allow-Methods", "GET, HEAD")
                    .header("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match, If-Range, Range")
                    .header("Access-Control-Max-Age", MAX_AGE_SECONDS);
        }
        return answer.build();
    }

    @ServerResponseFilter
    public void open(ContainerRequestContext request, ContainerResponseContext answer) {
        if (ApiRequests.isReadRequest(request) && !requestContext.hasRequiredSignIn()) {
            answer.getHeaders().putSingle(ALLOW_ORIGIN_HEADER, "*");
            answer.getHeaders()
                    .putSingle(
                            "Access-Control-Expose-Headers",
                            "Content-Range, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After,"
                                    + " X-Request-Id");
        }
    }

    private static boolean isPreflight(ContainerRequestContext request) {
        return ApiRequests.isApiRequest(request) && request.getMethod().equals(HttpMethod.OPTIONS);
    }
}
