package mx.vigia.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Whether the broker answers: reported by the readiness check without failing it, because pages and the API are
 * answered from the database, and as a metric for an alert.
 */
@Readiness
@ApplicationScoped
public class BrokerReachability implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(BrokerReachability.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final Admin admin;
    private final InstantSource clock = InstantSource.system();
    private volatile Instant awaySince = Instant.MAX;

    BrokerReachability(KafkaClientConfig kafka) {
        this.admin = Admin.create(kafka.with(Map.of()));
    }

    void open(@Observes StartupEvent started, MeterRegistry meters) {
        meters.gauge("vigia.broker.away.seconds", this, BrokerReachability::awaySeconds);
    }

    void close(@Observes ShutdownEvent stopping) {
        admin.close(Duration.ZERO);
    }

    @Scheduled(
            every = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            admin.describeCluster().nodes().get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            if (isAway()) {
                LOG.infof("Broker answers again, away since %s", awaySince);
            }
            awaySince = Instant.MAX;
        } catch (ExecutionException | TimeoutException e) {
            if (!isAway()) {
                LOG.warnf("Broker does not answer: %s", e);
                awaySince = clock.instant();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public HealthCheckResponse call() {
        var since = awaySince;
        return HealthCheckResponse.named("broker")
                .up()
                .withData("away since", since.equals(Instant.MAX) ? "not away" : since.toString())
                .build();
    }

    private boolean isAway() {
        return !awaySince.equals(Instant.MAX);
    }

    private double awaySeconds() {
        var since = awaySince;
        return since.equals(Instant.MAX)
                ? 0
                : Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }
}
