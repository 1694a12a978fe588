package mx.vigia.notification.account;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Limits sign-in requests per key, such as a network address, and window. Keeps at most 10,000 keys, evicting the
 * oldest.
 */
final class SignInRateLimiter {
    private static final int MAX_TRACKED_KEYS = 10_000;

    private final int max;
    private final Duration window;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MAX_TRACKED_KEYS;
        }
    };

    SignInRateLimiter(int max, Duration window) {
        this.max = max;
        this.window = window;
    }

    synchronized boolean tryAcquire(String key, Instant now) {
        var count = counts.getOrDefault(key, new Count(now, 0));
        var current = count.since().plus(window).isAfter(now) ? count : new Count(now, 0);
        counts.put(key, new Count(current.since(), current.asks() + 1));
        return current.asks() < max;
    }

    /** Takes back one request of the current window. */
    synchronized void release(String key) {
        counts.computeIfPresent(key, (same, count) -> new Count(count.since(), Math.max(0, count.asks() - 1)));
    }

    private record Count(Instant since, int asks) {}
}
