package mx.vigia.analysis.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import mx.vigia.analysis.matching.WatchTopicReader;
import mx.vigia.platform.access.AccessGrants;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Holds back all sightings until every watch and every access that existed at the start is loaded, so that matching is
 * complete.
 */
@Readiness
@ApplicationScoped
class IntakeGate implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(IntakeGate.class);
    private static final long POLL_INTERVAL_MILLIS = 20;

    private final WatchTopicReader watches;
    private final AccessGrants access;
    private final ChannelRegistry channels;
    private final AtomicBoolean open = new AtomicBoolean();
    private final CountDownLatch stopping = new CountDownLatch(1);

    IntakeGate(WatchTopicReader watches, AccessGrants access, ChannelRegistry channels) {
        this.watches = watches;
        this.access = access;
        this.channels = channels;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().name("intake-gate").daemon().start(this::openWhenReady);
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("intake gate").status(open.get()).build();
    }

    private void openWhenReady() {
        try {
            while (!isReady()) {
                if (stopping.await(POLL_INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        channelNames().forEach(name -> channels.getPausable(name).resume());
        open.set(true);
        LOG.info("All watches loaded, intake channels resumed");
    }

    private boolean isReady() {
        return watches.read() && access.read() && channelNames().allMatch(name -> channels.getPausable(name) != null);
    }

    private static Stream<String> channelNames() {
        return Stream.concat(
                Stream.of(SightingChannel.CHANNEL, CommitteeIntake.CHANNEL), ProceedingChannels.CHANNELS.stream());
    }
}
