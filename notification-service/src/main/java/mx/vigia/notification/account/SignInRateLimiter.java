package mx.vigia.notification.account;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Limits sign-in requests per network address and window. Keeps at most 10,000 addresses, evicting the oldest. */
final class SignInRateLimiter {
    private static final int MAX_TRACKED_NETWORKS = 10_000;

    private final int max;
    private final Duration window;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MAX_TRACKED_NETWORKS;
        }
    };

    SignInRateLimiter(int max, Duration window) {
        this.max = max;
        this.window = window;
    }

    synchronized boolean tryAcquire(String network, Instant now) {
        var count = counts.getOrDefault(network, new Count(now, 0));
        var current = count.since().plus(window).isAfter(now) ? count : new Count(now, 0);
        counts.put(network, new Count(current.since(), current.asks() + 1));
        return current.asks() < max;
    }

    private record Count(Instant since, int asks) {}
}
