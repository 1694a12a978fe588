package mx.vigia.analysis.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import mx.vigia.platform.kafka.InfrastructureRetry;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The channels that wait for the database or the broker: reported by the readiness check without failing it, because
 * what is stored can still be searched, and as a metric.
 */
@Default
@Readiness
@ApplicationScoped
class IntakeReadiness implements HealthCheck {
    private final InfrastructureRetry retry;

    IntakeReadiness(InfrastructureRetry retry) {
        this.retry = retry;
    }

    void measure(@Observes StartupEvent started, MeterRegistry meters) {
        meters.gauge("vigia.intake.waiting", retry, waiting -> waiting.paused().size());
    }

    @Override
    public HealthCheckResponse call() {
        var paused = retry.paused();
        var health = HealthCheckResponse.named("intake").up();
        paused.forEach((channel, reason) -> health.withData(channel + " waits for", reason));
        return health.build();
    }
}
