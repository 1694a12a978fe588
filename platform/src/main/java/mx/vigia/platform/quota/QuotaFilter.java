package mx.vigia.platform.quota;

import io.github.bucket4j.TimeMeter;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.vigia.platform.web.ApiRequests;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Rate limit of the API: counts requests, whatever their outcome, and refuses those beyond the client's quota (429).
 * Expensive requests elsewhere, such as the file of a search, count likewise. Other pages and files, health, metrics
 * and CORS preflight requests are not counted.
 */
@ApplicationScoped
class QuotaFilter {
    private static final int PRIORITY = Priorities.USER + 100;
    private static final String READ_PROPERTY = QuotaFilter.class.getName();

    private final RequestContext requestContext;
    private final CurrentVertxRequest call;
    private final QuotaConfig quota;
    private final UsageLog usage;
    private final Meters meters;

    QuotaFilter(RequestContext request, CurrentVertxRequest call, QuotaConfig quota, UsageLog usage) {
        this.requestContext = request;
        this.call = call;
        this.quota = quota;
        this.usage = usage;
        this.meters = new Meters(quota, TimeMeter.SYSTEM_NANOTIME);
    }

    @ServerRequestFilter(preMatching = true, priority = PRIORITY)
    public void count(ContainerRequestContext request) {
        if (!ApiRequests.isApiRequest(request) && !isCostly(request)
                || request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        var reading = meters.consume(Client.of(requestContext.caller(), address()), costOf(request));
        request.setProperty(READ_PROPERTY, reading);
        usage.note(requestContext.caller(), reading.refused());
        if (reading.refused()) {
            var detail = requestContext
                    .words("messages/platform")
                    .say("problem.quota", reading.policy(), reading.quota(), reading.window(), reading.ends());
            throw Problem.quotaExceeded(reading.policy(), detail).raised();
        }
    }

    @ServerResponseFilter
    public void addQuotaHeaders(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(READ_PROPERTY) instanceof QuotaReading reading) {
            var headers = answer.getHeaders();
            headers.putSingle("RateLimit-Policy", reading.policyField());
            headers.putSingle("RateLimit", reading.limitField());
            if (reading.refused()) {
                headers.putSingle(HttpHeaders.RETRY_AFTER, reading.ends());
                headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        }
    }

    private int costOf(ContainerRequestContext request) {
        var words = request.getUriInfo().getQueryParameters().getFirst("q");
        boolean searches = words != null && !words.isBlank() && !matchesPath(quota.cheap(), request);
        return searches || isCostly(request) ? quota.search() : 1;
    }

    private boolean isCostly(ContainerRequestContext request) {
        return matchesPath(quota.costly(), request);
    }

    private static boolean matchesPath(Optional<List<String>> beginnings, ContainerRequestContext request) {
        return beginnings.orElse(List.of()).stream()
                .anyMatch(request.getUriInfo().getPath()::startsWith);
    }

    /**
     * Returns the client's address as the framework determined it: forwarded headers are trusted from the trusted proxy
     * only.
     */
    private String address() {
        var caller = call.getCurrent().request().remoteAddress();
        return caller == null ? "" : Objects.requireNonNullElse(caller.hostAddress(), "");
    }
}
