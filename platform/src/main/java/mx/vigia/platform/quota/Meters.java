package mx.vigia.platform.quota;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the units each client used in its window, on this replica. A client's window begins with its first request, so
 * that windows do not all begin at once.
 */
final class Meters {
    private final QuotaConfig quota;
    private final TimeMeter clock;
    private final Map<Client, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Client, Bucket> unused) {
            return size() > quota.remembered();
        }
    };

    Meters(QuotaConfig quota, TimeMeter clock) {
        this.quota = quota;
        this.clock = clock;
    }

    /** Takes these units from the client's quota, and returns whether they were available. */
    QuotaReading consume(Client client, int units) {
        var probe = bucketOf(client).tryConsumeAndReturnRemaining(units);
        return new QuotaReading(
                client.policy().written(),
                unitsFor(client.policy()),
                quota.window().toSeconds(),
                probe.getRemainingTokens(),
                toSecondsRoundedUp(
                        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()),
                !probe.isConsumed());
    }

    int bucketCount() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucketOf(Client client) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(client, unknown -> newBucket(unitsFor(client.policy())));
        }
    }

    private Bucket newBucket(long units) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(units).refillIntervally(units, windowInSeconds()))
                .withCustomTimePrecision(clock)
                .build();
    }

    private long unitsFor(Client.Policy policy) {
        return switch (policy) {
            case PUBLIC -> quota.anonymous();
            case TOKEN, PERSON -> quota.token();
        };
    }

    private Duration windowInSeconds() {
        return Duration.ofSeconds(quota.window().toSeconds());
    }

    private static long toSecondsRoundedUp(long nanos) {
        return Math.max(1, Math.ceilDiv(nanos, 1_000_000_000L));
    }
}
