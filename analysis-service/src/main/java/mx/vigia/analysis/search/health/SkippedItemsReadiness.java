package mx.vigia.analysis.search.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import mx.vigia.analysis.dossier.feed.SkippedItemRepository;
import mx.vigia.platform.store.StoreException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Items skipped by followers, counted each minute: reported by the readiness check without failing it, and as a metric.
 */
@Readiness
@ApplicationScoped
class SkippedItemsReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(SkippedItemsReadiness.class);
    private static final int MAX_NAMED = 5;

    private final SkippedItemRepository skippedItems;
    private final AtomicLong count = new AtomicLong();
    private volatile List<SkippedItemRepository.Item> named = List.of();

    SkippedItemsReadiness(SkippedItemRepository skippedItems, MeterRegistry metrics) {
        this.skippedItems = skippedItems;
        metrics.gauge("vigia.followers.passed-over", count);
    }

    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        try {
            count.set(skippedItems.count());
            named = skippedItems.findLatest(MAX_NAMED);
        } catch (StoreException e) {
            LOG.warnf("Skipped items cannot be counted: %s", e.getMessage());
        }
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("passed over by followers").up().withData("count", count.get());
        named.forEach(item -> answer.withData(item.follower() + " " + item.subject(), item.why()));
        return answer.build();
    }
}
