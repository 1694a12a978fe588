package mx.vigia.notification.channel.endpoint;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a message that was not taken is brought again. */
public record WebhookRetrySchedule(List<Duration> waits) {
    private static final double JITTER = 0.1;

    public WebhookRetrySchedule {
        waits = List.copyOf(waits);
    }

    /**
     * How long to wait after so many attempts, which is up to a tenth longer so that not all come at one moment; empty where that was the last.
     *
     * @param chance from 0 to 1
     */
    public Optional<Duration> after(int attempts, double chance) {
        if (attempts > waits.size()) {
            return Optional.empty();
        }
        var wait = waits.get(Math.max(attempts, 1) - 1);
        return Optional.of(wait.plusMillis((long) (wait.toMillis() * JITTER * chance)));
    }
}
