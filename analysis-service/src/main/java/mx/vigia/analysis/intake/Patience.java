package mx.vigia.analysis.intake;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mx.vigia.analysis.telling.BrokerSilent;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Outlasts failures of the house: a database or broker that is away is waited for, for ever and with growing pauses, and
 * readiness says so meanwhile. Whoever waits here takes no further records, so the channel stands still.
 */
@Default
@Readiness
@ApplicationScoped
class Patience implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final String NO_TROUBLE = "";

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicReference<String> trouble = new AtomicReference<>(NO_TROUBLE);

    /** A step that needs the house. */
    @FunctionalInterface
    interface Step {
        void take() throws SQLException;
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }

    /** Takes the step until the house bears it; what the step itself does wrong is thrown at once. */
    void untilDone(Step step) {
        Duration pause = SHORTEST;
        while (!taken(step)) {
            rest(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        }
    }

    @Override
    public HealthCheckResponse call() {
        String present = trouble.get();
        return present.isEmpty()
                ? HealthCheckResponse.named("intake").up().build()
                : HealthCheckResponse.named("intake")
                        .down()
                        .withData("waiting for", present)
                        .build();
    }

    private boolean taken(Step step) {
        try {
            step.take();
            trouble.set(NO_TROUBLE);
            return true;
        } catch (SQLException failed) {
            return troubled(failed);
        } catch (BrokerSilent failed) {
            return troubled(failed);
        }
    }

    private boolean troubled(Throwable failed) {
        String what = String.valueOf(failed.getMessage());
        if (!trouble.getAndSet(what).equals(what)) {
            LOG.warnf("nothing is taken in until the house stands again: %s", what);
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
