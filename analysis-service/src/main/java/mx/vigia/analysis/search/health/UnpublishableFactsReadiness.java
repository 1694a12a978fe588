package mx.vigia.analysis.search.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import mx.vigia.analysis.matching.publishing.FactAnnouncementRepository;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Facts this process cannot publish, since they are unreadable or rejected by the broker: reported by the readiness
 * check without failing it, and as a metric.
 */
@Readiness
@ApplicationScoped
class UnpublishableFactsReadiness implements HealthCheck {
    private static final int MAX_NAMED = 5;

    private final FactAnnouncementRepository announcementRepository;

    UnpublishableFactsReadiness(FactAnnouncementRepository announcementRepository) {
        this.announcementRepository = announcementRepository;
    }

    void measure(@Observes StartupEvent started, MeterRegistry meters) {
        meters.gauge(
                "vigia.facts.aside",
                announcementRepository,
                facts -> facts.findExcluded().size());
    }

    @Override
    public HealthCheckResponse call() {
        var aside = announcementRepository.findExcluded();
        var answer = HealthCheckResponse.named("facts that cannot be told").up().withData("count", aside.size());
        if (!aside.isEmpty()) {
            answer.withData(
                    "facts",
                    aside.stream().limit(MAX_NAMED).map(Object::toString).collect(Collectors.joining(", ")));
        }
        return answer.build();
    }
}
