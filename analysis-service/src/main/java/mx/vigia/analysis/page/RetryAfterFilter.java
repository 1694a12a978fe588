package mx.vigia.analysis.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says when to ask again, wherever we answer that we are not ready. */
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
