package mx.vigia.analysis.search.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import mx.vigia.analysis.bill.stage.StepFlag;
import mx.vigia.analysis.dossier.store.FlaggedStepRepository;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The number of steps that do not fit, counted each minute: reported by the readiness check without failing it, and as
 * a metric.
 */
@Readiness
@ApplicationScoped
class StepsReadiness implements HealthCheck {
    private final FlaggedStepRepository steps;
    private final Map<StepFlag, AtomicLong> counted = new EnumMap<>(StepFlag.class);

    StepsReadiness(FlaggedStepRepository steps, MeterRegistry metrics) {
        this.steps = steps;
        for (StepFlag flag : StepFlag.values()) {
            AtomicLong count = new AtomicLong();
            counted.put(flag, count);
            metrics.gauge("vigia.steps.odd", Tags.of("flag", flag.word()), count);
        }
    }

    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        var now = steps.countByFlag();
        counted.forEach((flag, count) -> count.set(now.getOrDefault(flag, 0L)));
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("steps that do not fit").up();
        counted.forEach((flag, count) -> answer.withData(flag.word(), count.get()));
        return answer.build();
    }
}
