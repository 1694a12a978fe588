package mx.vigia.platform.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import mx.vigia.platform.signing.SignatureCheck.Genuine;
import mx.vigia.platform.signing.SignatureCheck.Reason;
import mx.vigia.platform.signing.SignatureCheck.Refused;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Decides which records of access.v1 count: genuine ones that are no older than the last known of their key. A grant
 * that is written once more after its revocation is older than that, and does not come back.
 *
 * <p>A stale record passes where no fresh one of its key is known: it gives nobody access, but shows that the key is
 * stale. Used by one thread.
 */
final class GrantFilter implements Predicate<ConsumerRecord<String, byte[]>> {
    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    private final AccessKeys keys;
    private final RefusedGrants refused;
    private final InstantSource clock;
    /** The last genuine record of each key, tombstones included, for as long as it is fresh. */
    private final Map<String, Genuine> last = new HashMap<>();

    private Instant forgotAt = Instant.EPOCH;

    GrantFilter(AccessKeys keys, RefusedGrants refused, InstantSource clock) {
        this.keys = keys;
        this.refused = refused;
        this.clock = clock;
    }

    @Override
    public boolean test(ConsumerRecord<String, byte[]> received) {
        var now = clock.instant();
        forgetStale(now);
        return switch (keys.verify(received, now)) {
            case Genuine genuine -> isNewest(received.key(), genuine, now);
            case Refused(var reason) when reason == Reason.STALE -> !last.containsKey(received.key());
            case Refused(var reason) -> {
                refused.count(reason, received);
                yield false;
            }
        };
    }

    /** Until when the last accepted record of this key counts; empty if there is none, or none that is fresh. */
    Optional<Instant> validUntil(String key) {
        return Optional.ofNullable(last.get(key)).map(GrantFilter::validUntil);
    }

    private boolean isNewest(String key, Genuine genuine, Instant now) {
        var known = last.get(key);
        if (known != null && !isStale(known, now) && isOlder(genuine, known)) {
            refused.countSuperseded();
            return false;
        }
        last.put(key, genuine);
        return true;
    }

    private static boolean isOlder(Genuine one, Genuine other) {
        return one.revision() == other.revision()
                ? one.issued().isBefore(other.issued())
                : one.revision() < other.revision();
    }

    /** What is stale need not be remembered: every record from before it is stale, too. */
    private void forgetStale(Instant now) {
        if (now.isAfter(forgotAt.plus(FORGET_EVERY))) {
            last.values().removeIf(genuine -> isStale(genuine, now));
            forgotAt = now;
        }
    }

    private static boolean isStale(Genuine genuine, Instant now) {
        return !validUntil(genuine).isAfter(now);
    }

    private static Instant validUntil(Genuine genuine) {
        return genuine.issued().plus(AccessKeys.VALID_FOR);
    }
}
