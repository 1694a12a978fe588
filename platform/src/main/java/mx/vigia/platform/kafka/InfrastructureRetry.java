package mx.vigia.platform.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Retries a step while the database or broker is unavailable (lost connection, deadlock, time-out). Backs off from 200
 * ms to a maximum pause, without limit; {@link #paused} reports which channel waits, and for what. Other failures are
 * rethrown at once. The calling thread blocks, so its channel takes no further records.
 */
public final class InfrastructureRetry {
    private static final Logger LOG = Logger.getLogger(InfrastructureRetry.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private final FailureClassifier classifier;
    private final Duration longestPause;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Map<String, String> paused = new ConcurrentSkipListMap<>();

    public InfrastructureRetry(FailureClassifier classifier, Duration longestPause) {
        this.classifier = classifier;
        this.longestPause = longestPause;
    }

    /**
     * Returns when the step is done.
     *
     * @throws InvalidRecordException if the database refuses its input
     * @throws IllegalStateException if the service stops before
     */
    public void retryUntilRecovered(String channel, Runnable step) {
        for (var pause = FIRST_PAUSE; ; pause = longer(pause)) {
            try {
                step.run();
                paused.remove(channel);
                return;
            } catch (RuntimeException e) { // any exception type: a database failure may be wrapped
                if (!classifier.isInfrastructureFailure(e)) {
                    paused.remove(channel);
                    throw e instanceof StoreException refused ? InvalidRecordException.of(refused) : e;
                }
                pause(channel, e, pause);
            }
        }
    }

    /** Returns the waiting channels, and what each waits for. */
    public Map<String, String> paused() {
        return Map.copyOf(paused);
    }

    /** Ends every wait with an {@link IllegalStateException}; the records are delivered again. */
    public void stop() {
        stopping.countDown();
    }

    private void pause(String channel, Exception failure, Duration pause) {
        var reason = failure.toString();
        var before = paused.put(channel, reason);
        if (before == null) {
            LOG.warnf(failure, "Channel paused until database and broker recover: channel=%s", channel);
        } else if (!before.equals(reason)) {
            LOG.warnf("Channel still paused: channel=%s reason=%s", channel, reason);
        }
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw stopped(channel, failure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped(channel, e);
        }
    }

    private static IllegalStateException stopped(String channel, Exception cause) {
        return new IllegalStateException(
                "stopped while " + channel + " waited for the infrastructure; its records will be delivered again",
                cause);
    }

    private Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
    }
}
