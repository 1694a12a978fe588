package mx.vigia.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Keeps each compacted topic that this service writes equal to its database. Readiness says how many keys have their
 * value on the topic, and fails where a difference stays for ten minutes although it was written again. That nothing
 * can be compared, because the broker is away, is a metric: pages and the API do not need it.
 */
@Readiness
@ApplicationScoped
public class TopicReconciliation implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(TopicReconciliation.class);

    private final Instance<CompactedTopicWriter> writers;
    private final KafkaClientConfig kafka;
    private final Config config;
    private final MeterRegistry meters;
    private final InstantSource clock = InstantSource.system();
    private final Instant startedAt = clock.instant();
    private volatile List<TopicReconciler> reconcilers = List.of();

    TopicReconciliation(
            @Any Instance<CompactedTopicWriter> writers, KafkaClientConfig kafka, Config config, MeterRegistry meters) {
        this.writers = writers;
        this.kafka = kafka;
        this.config = config;
        this.meters = meters;
    }

    void open(@Observes StartupEvent started) {
        reconcilers = writers.stream()
                .map(writer -> new TopicReconciler(kafka, writer, config.every()))
                .toList();
        reconcilers.forEach(this::registerGauges);
    }

    void close(@Observes ShutdownEvent stopping) {
        reconcilers.forEach(TopicReconciler::close);
    }

    private void registerGauges(TopicReconciler reconciler) {
        var tags = Tags.of("topic", reconciler.last().topic());
        meters.gauge(
                "vigia.topic.keys.expected", tags, reconciler, r -> r.last().expected());
        meters.gauge(
                "vigia.topic.keys.standing", tags, reconciler, r -> r.last().standing());
        meters.gauge(
                "vigia.topic.keys.rewritten", tags, reconciler, r -> r.last().rewritten());
        meters.gauge("vigia.topic.compared.age.seconds", tags, reconciler, this::ageSeconds);
    }

    @Scheduled(
            every = "{vigia.reconciliation.look-every:15s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void compareIfDue() {
        reconcilers.forEach(this::compareIfDue);
    }

    private void compareIfDue(TopicReconciler reconciler) {
        try {
            reconciler.compareIfDue(clock.instant());
        } catch (RuntimeException e) { // one topic that cannot be compared must not stop the others
            LOG.warnf(
                    e,
                    "Topic not compared, retrying: topic=%s",
                    reconciler.last().topic());
        }
    }

    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("announced topics");
        var compared = reconcilers.stream().map(TopicReconciler::last).toList();
        compared.forEach(each -> health.withData(each.topic(), each.inWords()));
        return health.status(compared.stream().noneMatch(Reconciliation::unmended))
                .build();
    }

    /** Returns the time since the topic was compared, or since the start if it never was. */
    private double ageSeconds(TopicReconciler reconciler) {
        var comparedAt = reconciler.last().comparedAt();
        var since = comparedAt.isAfter(startedAt) ? comparedAt : startedAt;
        return Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }

    /** How often topics are compared with the database. */
    @ConfigMapping(prefix = "vigia.reconciliation")
    interface Config {
        /** The time between two comparisons of a topic whose broker was not replaced. */
        @WithDefault("1h")
        Duration every();

        /** The time between two looks at whether a comparison is due or the broker was replaced. */
        @WithDefault("15s")
        Duration lookEvery();
    }
}
