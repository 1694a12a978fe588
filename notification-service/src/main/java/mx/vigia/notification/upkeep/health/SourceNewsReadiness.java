package mx.vigia.notification.upkeep.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import mx.vigia.notification.intake.LastSourceHealthRepository;
import mx.vigia.platform.store.StoreException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * When any source last reported. It is shown in readiness without making the service unready: letters that are due can
 * still be sent.
 */
@Readiness
@ApplicationScoped
class SourceNewsReadiness implements HealthCheck {
    private final LastSourceHealthRepository healthRepository;
    private final Clock clock;

    SourceNewsReadiness(LastSourceHealthRepository healthRepository, Clock clock) {
        this.healthRepository = healthRepository;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("sources");
        try {
            var sources = healthRepository.all();
            return health.up()
                    .withData(
                            "last heard",
                            sources.lastHeard().map(Object::toString).orElse("never"))
                    .withData(
                            "too long",
                            sources.findUnheardSince(clock.instant()).isPresent())
                    .build();
        } catch (StoreException e) {
            return health.down()
                    .withData("database", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
