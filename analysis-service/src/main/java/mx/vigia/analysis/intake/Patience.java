package mx.vigia.analysis.intake;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Outlasts failures of the house: a database or broker that is away is waited for, for ever and with growing pauses, and
 * readiness says so meanwhile, for each channel by its name. Whoever waits here takes no further records, so the channel
 * stands still.
 */
@Default
@Readiness
@ApplicationScoped
class Patience implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Map<String, String> troubles = new ConcurrentSkipListMap<>();

    /** A step that needs the house. */
    @FunctionalInterface
    interface Step {
        void take() throws SQLException;
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }

    /** Takes the step until the house bears it; what the step itself does wrong is thrown at once. */
    void untilDone(String channel, Step step) {
        Duration pause = SHORTEST;
        while (!taken(channel, step)) {
            rest(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("intake");
        Map<String, String> present = Map.copyOf(troubles);
        present.forEach((channel, what) -> answer.withData(channel + " waits for", what));
        return answer.status(present.isEmpty()).build();
    }

    private boolean taken(String channel, Step step) {
        try {
            step.take();
            troubles.remove(channel);
            return true;
        } catch (SQLException failed) {
            return troubled(channel, failed);
        } catch (Unacceptable known) {
            throw known;
        } catch (RuntimeException failed) {
            if (OwnFault.isOfTheHouse(failed)) {
                return troubled(channel, failed);
            }
            throw failed;
        }
    }

    private boolean troubled(String channel, Throwable failed) {
        String what = String.valueOf(failed.getMessage());
        if (!what.equals(troubles.put(channel, what))) {
            LOG.warnf("nothing is taken from %s until the house stands again: %s", channel, what);
        }
        return false;
    }

    private void rest(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("stopped while waiting for the house; the records will come again");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "stopped while waiting for the house; the records will come again", stopped);
        }
    }
}
