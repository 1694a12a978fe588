package mx.vigia.analysis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import mx.vigia.platform.kafka.InfrastructureRetry;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports not ready while a channel waits for the database or the broker. */
@Default
@Readiness
@ApplicationScoped
class IntakeReadiness implements HealthCheck {
    private final InfrastructureRetry retry;

    IntakeReadiness(InfrastructureRetry retry) {
        this.retry = retry;
    }

    @Override
    public HealthCheckResponse call() {
        var paused = retry.paused();
        var health = HealthCheckResponse.named("intake").status(paused.isEmpty());
        paused.forEach((channel, reason) -> health.withData(channel + " waits for", reason));
        return health.build();
    }
}
