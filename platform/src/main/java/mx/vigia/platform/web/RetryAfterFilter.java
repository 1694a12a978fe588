package mx.vigia.platform.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds {@code Retry-After} to every response with status 503 that does not have it. */
class RetryAfterFilter {
    private static final String RETRY_AFTER_SECONDS = "5";

    @ServerResponseFilter
    void addRetryAfter(ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (response.getStatus() == Status.SERVICE_UNAVAILABLE.getStatusCode()
                && !headers.containsKey(HttpHeaders.RETRY_AFTER)) {
            headers.putSingle(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
