package mx.vigia.notification.channel.endpoint;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The retry schedule (backoff) of webhooks: the delays after which a rejected message is sent again. */
public record WebhookRetrySchedule(List<Duration> waits) {
    private static final double JITTER = 0.1;

    public WebhookRetrySchedule {
        waits = List.copyOf(waits);
    }

    /**
     * Returns the delay after this many attempts, up to a tenth longer to spread retries; empty where that was the
     * last.
     *
     * @param probability from 0 to 1
     */
    public Optional<Duration> after(int attempts, double probability) {
        if (attempts > waits.size()) {
            return Optional.empty();
        }
        var wait = waits.get(Math.max(attempts, 1) - 1);
        return Optional.of(wait.plusMillis((long) (wait.toMillis() * JITTER * probability)));
    }
}
