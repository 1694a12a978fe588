package mx.vigia.analysis.intake;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.PausableChannel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import mx.vigia.analysis.matching.WatchFeed;
import mx.vigia.house.AccessBook;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Nobody matches half-awake: no sighting is taken before every watch and every access there was at the start is known. */
@Readiness
@ApplicationScoped
class IntakeGate implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(IntakeGate.class);

    private final WatchFeed watches;
    private final AccessBook access;
    private final ChannelRegistry channels;
    private final AtomicBoolean open = new AtomicBoolean();

    IntakeGate(WatchFeed watches, AccessBook access, ChannelRegistry channels) {
        this.watches = watches;
        this.access = access;
        this.channels = channels;
    }

    @Scheduled(every = "0.1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void openWhenAwake() {
        if (open.get() || !watches.read() || !access.read()) {
            return;
        }
        PausableChannel channel = channels.getPausable(SightingChannel.NAME);
        if (channel != null && open.compareAndSet(false, true)) {
            channel.resume();
            LOG.info("all watches are standing: sightings are taken in");
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("intake gate").status(open.get()).build();
    }
}
