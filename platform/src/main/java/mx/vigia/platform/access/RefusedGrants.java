package mx.vigia.platform.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.platform.signing.SignatureCheck.Reason;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Counts refused records of access.v1 by reason ({@code vigia.access.refused}), and logs one a minute: whoever writes
 * them must not fill the log as well.
 */
final class RefusedGrants {
    private static final Logger LOG = Logger.getLogger(RefusedGrants.class);
    private static final Duration LOG_INTERVAL = Duration.ofMinutes(1);
    private static final String METRIC = "vigia.access.refused";

    private final Map<Reason, Counter> counters;
    private final Counter superseded;
    private final InstantSource clock;
    private volatile Instant loggedAt = Instant.EPOCH;

    RefusedGrants(MeterRegistry meters, InstantSource clock) {
        this.counters = Arrays.stream(Reason.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        reason -> meters.counter(METRIC, "reason", nameOf(reason)),
                        (one, other) -> one,
                        () -> new EnumMap<>(Reason.class)));
        this.superseded = meters.counter(METRIC, "reason", "superseded");
        this.clock = clock;
    }

    void count(Reason reason, ConsumerRecord<String, byte[]> received) {
        count(reason, "%s[%d]@%d".formatted(received.topic(), received.partition(), received.offset()));
    }

    /** Counts a key whose last record is stale. */
    void countStale() {
        count(Reason.STALE, "the last record of a key");
    }

    /** Counts a record that is older than a known one: also seen when the topic is read again after trouble. */
    void countSuperseded() {
        superseded.increment();
    }

    private void count(Reason reason, String place) {
        counters.get(reason).increment();
        var now = clock.instant();
        if (!now.isBefore(loggedAt.plus(LOG_INTERVAL))) {
            loggedAt = now;
            LOG.errorf("Access grant refused: reason=%s at=%s refused=%s", nameOf(reason), place, inWords());
        }
    }

    /** Returns the counts in words: {@code 2 unsigned, 1 forged}; {@code none} if there are none. */
    String inWords() {
        var counted = counters.entrySet().stream()
                .filter(entry -> entry.getValue().count() > 0)
                .map(entry -> "%d %s".formatted((long) entry.getValue().count(), nameOf(entry.getKey())))
                .collect(Collectors.joining(", "));
        return counted.isEmpty() ? "none" : counted;
    }

    private static String nameOf(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
