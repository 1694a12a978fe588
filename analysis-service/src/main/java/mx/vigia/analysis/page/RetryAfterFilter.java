package mx.vigia.analysis.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds Retry-After to responses that report the service is not ready. */
class RetryAfterFilter {
    private static final int SERVICE_UNAVAILABLE = 503;
    private static final String RETRY_AFTER_SECONDS = "5";

    @ServerResponseFilter
    void say(ContainerResponseContext answer) {
        if (answer.getStatus() == SERVICE_UNAVAILABLE && !answer.getHeaders().containsKey("Retry-After")) {
            answer.getHeaders().putSingle("Retry-After", RETRY_AFTER_SECONDS);
        }
    }
}
