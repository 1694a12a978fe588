package mx.vigia.notification.upkeep.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import mx.vigia.notification.intake.CanaryConfig;
import mx.vigia.notification.intake.CanaryRepository;
import mx.vigia.platform.store.StoreException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * How long ago the last canary was sighted that went the whole way to a letter; before the first, since the start. It
 * is a metric and shown in readiness, but another service or the mail server may be at fault, so it does not make this
 * one unready.
 */
@Readiness
@ApplicationScoped
class CanaryCheck implements HealthCheck {
    static final int TOLERATED_INTERVALS = 3;

    private static final Set<String> OFF = Set.of("off", "disabled");

    private final CanaryRepository canaries;
    private final CanaryConfig config;
    private final Clock clock;
    private final Instant start;
    private volatile Instant last;

    CanaryCheck(CanaryRepository canaries, CanaryConfig config, Clock clock) {
        this.canaries = canaries;
        this.config = config;
        this.clock = clock;
        this.start = clock.instant();
        this.last = start;
    }

    void registerGauges(@Observes StartupEvent started, MeterRegistry meters) {
        if (isOn()) {
            meters.gauge("vigia.canary.age.seconds", this, check -> check.age().toMillis() / 1000.0);
            meters.gauge(
                    "vigia.canary.interval.seconds",
                    this,
                    check -> check.interval().toSeconds());
        }
    }

    /** Looks for the last whole run; while the database is away the age grows. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            last = canaries.findLastWholeRun().orElse(start);
        } catch (StoreException away) {
            // Readiness and the metrics of the database say so; the last known run stands.
        }
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("canary").up();
        if (!isOn()) {
            return health.withData("canary", "off").build();
        }
        health.withData("last whole run, seconds ago", age().toSeconds())
                .withData("too long", age().compareTo(interval().multipliedBy(TOLERATED_INTERVALS)) > 0);
        try {
            canaries.findRefusal().ifPresent(why -> health.withData("letter not accepted", why));
        } catch (StoreException away) {
            health.withData("database", String.valueOf(away.getMessage()));
        }
        return health.build();
    }

    Duration age() {
        return Duration.between(last, clock.instant());
    }

    private boolean isOn() {
        return !OFF.contains(config.every());
    }

    private Duration interval() {
        return DurationConverter.parseDuration(config.every());
    }
}
