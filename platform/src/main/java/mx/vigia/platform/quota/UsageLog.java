package mx.vigia.platform.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.access.Caller;

/** Records the requests of tokens to this replica since it started, in memory, so that no request costs a write. */
@ApplicationScoped
class UsageLog {
    private static final int MAX_TRACKED_CLIENTS = 10_000;

    private final InstantSource clock = InstantSource.system();
    private final Map<String, Usage> tokens = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Usage> unused) {
            return size() > MAX_TRACKED_CLIENTS;
        }
    };

    void note(Caller caller, boolean refused) {
        if (caller.isToken()) {
            usage(caller).note(clock.instant(), refused);
        }
    }

    /** Returns the usage of a token, for its owner only. */
    Optional<Usage> of(String token, UUID maker) {
        synchronized (tokens) {
            return Optional.ofNullable(tokens.get(token)).filter(usage -> usage.isOf(maker));
        }
    }

    private Usage usage(Caller caller) {
        synchronized (tokens) {
            return tokens.computeIfAbsent(caller.token(), unknown -> new Usage(caller.subject()));
        }
    }
}
