package mx.vigia.notification.upkeep.restore;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import mx.vigia.notification.notice.RestoredPeriod;
import mx.vigia.platform.kafka.ConsumerGroupReset;
import mx.vigia.platform.kafka.KafkaClientConfig;
import org.jboss.logging.Logger;

/**
 * Begins the restore that the settings name, before anything is read or sent: the consumer group reads again what the
 * database lacks, and what was due by then is held. It may be killed at any step and repeated.
 */
@ApplicationScoped
class RestoreStart {
    private static final Logger LOG = Logger.getLogger(RestoreStart.class);
    private static final String CONSUMER_GROUP = "notification";

    private final RestoreConfig config;
    private final RestoreRepository restoreRepository;
    private final RestoredPeriod restoredPeriod;
    private final KafkaClientConfig kafka;
    private final Clock clock;

    RestoreStart(
            RestoreConfig config,
            RestoreRepository restoreRepository,
            RestoredPeriod restoredPeriod,
            KafkaClientConfig kafka,
            Clock clock) {
        this.config = config;
        this.restoreRepository = restoreRepository;
        this.restoredPeriod = restoredPeriod;
        this.kafka = kafka;
        this.clock = clock;
    }

    /** Begins before the channels, which start at priority 1000. */
    void open(@Observes @Priority(800) StartupEvent started) {
        config.asOf().ifPresent(this::begin);
        restoredPeriod.settle();
    }

    /** Begins the restore, unless it was begun: offsets first, so that a killed start is repeated as a whole. */
    void begin(Instant asOf) {
        var now = clock.instant();
        if (asOf.isAfter(now)) {
            throw new IllegalStateException("VIGIA_RESTORE_AS_OF: expected a past moment but found " + asOf);
        }
        if (restoreRepository.isBegun(asOf)) {
            return;
        }
        ConsumerGroupReset.toBeginning(kafka, CONSUMER_GROUP, config.brokerTimeout());
        var held = QuarkusTransaction.requiringNew().call(() -> restoreRepository.begin(asOf, now));
        LOG.warnf("Restore begun, held notices are listed at /committees/restore: asOf=%s held=%d", asOf, held);
    }
}
