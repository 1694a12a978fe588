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
 * value on the topic, and fails where a difference stays for ten minutes although it was written again, or where
 * nothing could be compared for twice the interval.
 */
@Readiness
@ApplicationScoped
public class TopicReconciliation implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(TopicReconciliation.class);

    /** How long a service may take to start and read its topics for the first time. */
    private static final Duration START_TIME = Duration.ofMinutes(5);

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
        return health.status(compared.stream().allMatch(this::isTrusted)).build();
    }

    /** Whether the topic was compared lately, and what differed then is mended. */
    private boolean isTrusted(Reconciliation compared) {
        var since = compared.comparedAt().isAfter(startedAt) ? compared.comparedAt() : startedAt;
        return !compared.unmended()
                && clock.instant()
                        .isBefore(since.plus(config.every().multipliedBy(2)).plus(START_TIME));
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
