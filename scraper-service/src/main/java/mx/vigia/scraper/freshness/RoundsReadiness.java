package mx.vigia.scraper.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports overdue rounds in readiness. It stays up, since a service that no longer visits sites can still show what it
 * has seen, and why.
 */
@Readiness
@ApplicationScoped
class RoundsReadiness implements HealthCheck {
    private final HealthHeartbeat heartbeat;

    RoundsReadiness(HealthHeartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    @Override
    public HealthCheckResponse call() {
        var missing = heartbeat.missing();
        var answer = HealthCheckResponse.named("rounds").up().withData("overdue", missing.size());
        missing.forEach((site, due) -> answer.withData("overdue since, " + site, due.toString()));
        return answer.build();
    }
}
