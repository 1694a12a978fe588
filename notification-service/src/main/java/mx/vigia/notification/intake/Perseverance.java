package mx.vigia.notification.intake;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Tries for ever what fails through a fault of the house (database, broker, disk), says so in readiness meanwhile, and
 * hands back at once what fails through a fault of the record. While it tries, its channel takes nothing further.
 */
@ApplicationScoped
class Perseverance {
    private static final Logger LOG = Logger.getLogger(Perseverance.class);
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Map<String, String> troubles = new ConcurrentHashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    /** Does the step until it is done or spoilt. */
    Verdict insist(String channel, Step step) {
        for (var pause = FIRST; ; pause = longer(pause)) {
            try {
                step.take();
                troubles.remove(channel);
                return new Verdict.Done();
            } catch (SQLException | RuntimeException e) {
                if (!Fault.ofTheHouse(e)) {
                    troubles.remove(channel);
                    return new Verdict.Spoilt(e);
                }
                rest(channel, e, pause);
            }
        }
    }

    private void rest(String channel, Throwable trouble, Duration pause) {
        if (troubles.put(channel, trouble.toString()) == null) {
            LOG.errorf(trouble, "%s is paused until the house is well again", channel);
        }
        try {
            if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The house closes before " + channel + " could go on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The house closes before " + channel + " could go on", e);
        }
    }

    void close(@Observes ShutdownEvent stopping) {
        closing.countDown();
    }

    /** Which channels are paused, and by what. */
    Map<String, String> troubles() {
        return Map.copyOf(troubles);
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    /** Something that may have to be tried again. */
    @FunctionalInterface
    interface Step {
        void take() throws SQLException;
    }

    /** What came of it. */
    sealed interface Verdict {
        /** It is done and committed. */
        record Done() implements Verdict {}

        /** It can never be done, for a reason of its own. */
        record Spoilt(Exception why) implements Verdict {}
    }
}
