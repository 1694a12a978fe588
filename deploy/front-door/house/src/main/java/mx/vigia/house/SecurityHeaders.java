package mx.vigia.house;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Tells the browser, on every answer, to trust nothing but this house. */
@ApplicationScoped
class SecurityHeaders {

    private static final int BEFORE_ALL_OTHERS = 10_000;
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

    void stand(@Observes Filters filters) {
        filters.register(this::dress, BEFORE_ALL_OTHERS);
    }

    private void dress(RoutingContext visit) {
        HEADERS.forEach(visit.response()::putHeader);
        visit.next();
    }
}
