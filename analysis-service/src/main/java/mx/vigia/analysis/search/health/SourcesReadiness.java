package mx.vigia.analysis.search.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports when any source was last heard from. Part of the readiness check without failing it: stored data can still be
 * searched.
 */
@Readiness
@ApplicationScoped
class SourcesReadiness implements HealthCheck {
    private final SourceHealthRepository sources;

    SourcesReadiness(SourceHealthRepository sources) {
        this.sources = sources;
    }

    @Override
    public HealthCheckResponse call() {
        var received = sources.findLastReport();
        return HealthCheckResponse.named("sources")
                .up()
                .withData("last heard", received.map(Object::toString).orElse("never"))
                .withData("too long", received.filter(sources::isTooLongAgo).isPresent())
                .build();
    }
}
