package mx.vigia.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Adds security headers to every response, so that the browser trusts only this origin (against XSS), and the charset
 * of every page.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final int FIRST_PRIORITY = 10_000;
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    void register(@Observes Filters filters) {
        filters.register(this::addHeaders, FIRST_PRIORITY);
    }

    /**
     * Adds the charset, which the framework sets only for pages without an error; called once templates are rendered.
     */
    @ServerResponseFilter(priority = 0)
    void spell(ContainerResponseContext answer) {
        var type = answer.getMediaType();
        if (type != null
                && type.isCompatible(MediaType.TEXT_HTML_TYPE)
                && !type.getParameters().containsKey(MediaType.CHARSET_PARAMETER)) {
            answer.setEntity(answer.getEntity(), answer.getEntityAnnotations(), type.withCharset("UTF-8"));
        }
    }

    private void addHeaders(RoutingContext routing) {
        HEADERS.forEach(routing.response()::putHeader);
        routing.next();
    }
}
