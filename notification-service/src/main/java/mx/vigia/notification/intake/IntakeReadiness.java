package mx.vigia.notification.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a channel is paused by a trouble of the house. */
@Readiness
@ApplicationScoped
class IntakeReadiness implements HealthCheck {
    private final Perseverance perseverance;

    IntakeReadiness(Perseverance perseverance) {
        this.perseverance = perseverance;
    }

    @Override
    public HealthCheckResponse call() {
        var troubles = perseverance.troubles();
        var health = HealthCheckResponse.named("intake").status(troubles.isEmpty());
        troubles.forEach(health::withData);
        return health.build();
    }
}
