package mx.vigia.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives every request an id: that of its header {@code X-Request-Id} if it is well formed, else a new one. The response
 * returns it, problems state it, and log records have it in their MDC as {@code requestId}.
 */
@ApplicationScoped
class RequestId {
    /** The request and response header. */
    static final String HEADER = "X-Request-Id";

    private static final String MDC_KEY = "requestId";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Before the security headers, so that whatever answers has an id. */
    private static final int PRIORITY = 10_001;

    void register(@Observes Filters filters) {
        filters.register(RequestId::identify, PRIORITY);
    }

    /** Returns the id of a request that has passed the filter. */
    static String of(RoutingContext routing) {
        return routing.get(HEADER);
    }

    private static void identify(RoutingContext routing) {
        var id = Optional.ofNullable(routing.request().getHeader(HEADER))
                .filter(sent -> WELL_FORMED.matcher(sent).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        routing.put(HEADER, id);
        routing.response().putHeader(HEADER, id);
        MDC.put(MDC_KEY, id);
        routing.next();
    }
}
