package mx.vigia.analysis.search.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** When anything was last heard of any source. It is said in readiness and refuses nobody: what is known can still be found. */
@Readiness
@ApplicationScoped
class SourcesReadiness implements HealthCheck {
    private final SourceHealthRepository sources;

    SourcesReadiness(SourceHealthRepository sources) {
        this.sources = sources;
    }

    @Override
    public HealthCheckResponse call() {
        var heard = sources.findLastReport();
        return HealthCheckResponse.named("sources")
                .up()
                .withData("last heard", heard.map(Object::toString).orElse("never"))
                .withData("too long", heard.filter(sources::isTooLongAgo).isPresent())
                .build();
    }
}
