package mx.vigia.platform.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mx.vigia.platform.kafka.CompactedTopic;
import mx.vigia.platform.kafka.KafkaClientConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Verifies API tokens and sessions: maps the hashes of secrets to what their holders may do, and until when: all of
 * access.v1, on every replica. Not ready until it has been read once.
 *
 * <p>Only signed records count, and only for {@link AccessKeys#VALID_FOR} after they were signed: a replica that has
 * run for days and one that was just started answer alike.
 */
@Default
@Readiness
@ApplicationScoped
public class AccessGrants implements HealthCheck {

    private record Grant(
            UUID subject, String kind, Set<String> roles, Set<UUID> committees, Set<String> scopes, Instant expires) {
        Caller caller(Secret secret) {
            return new Caller(subject, roles, committees, scopes, "token".equals(kind) ? secret.id() : "");
        }
    }

    /** @param until when its signature or the grant itself expires, whichever is first */
    private record Held(Grant grant, Instant until) {}

    private static final ObjectReader GRANT_READER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readerFor(Grant.class);

    private final Map<String, Held> grants = new ConcurrentHashMap<>();
    private final KafkaClientConfig kafka;
    private final InstantSource clock;
    private final RefusedGrants refused;
    private final GrantFilter filter;
    private CompactedTopic topic;

    @Inject
    public AccessGrants(KafkaClientConfig kafka, AccessKeys keys, MeterRegistry meters) {
        this(kafka, keys, meters, InstantSource.system());
    }

    AccessGrants(KafkaClientConfig kafka, AccessKeys keys, MeterRegistry meters, InstantSource clock) {
        this.kafka = kafka;
        this.clock = clock;
        this.refused = new RefusedGrants(meters, clock);
        this.filter = new GrantFilter(keys, refused, clock);
    }

    public void open(@Observes StartupEvent started) {
        topic = CompactedTopic.followFiltered(kafka, "access.v1", filter, this::apply);
    }

    public void close(@Observes ShutdownEvent stopping) {
        topic.close();
    }

    /** Returns the holder of this secret, unless it is unknown, revoked or expired, or its signature is stale. */
    public Optional<Caller> findCaller(String secret) {
        var shown = new Secret(secret);
        return Optional.ofNullable(grants.get(shown.hash()))
                .filter(held -> clock.instant().isBefore(held.until()))
                .map(held -> held.grant().caller(shown));
    }

    /** Whether everything granted before this service started has been read. */
    public boolean read() {
        return topic != null && topic.isReadToEnd();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("access book")
                .status(read())
                .withData("grants", countInForce())
                .withData("refused since the start", refused.inWords())
                .build();
    }

    private long countInForce() {
        var now = clock.instant();
        return grants.values().stream()
                .filter(held -> now.isBefore(held.until()))
                .count();
    }

    private void apply(String hash, byte[] value) {
        if (value == null) {
            grants.remove(hash);
            return;
        }
        var fresh = filter.validUntil(hash);
        if (fresh.isEmpty()) {
            grants.remove(hash);
            refused.countStale();
            return;
        }
        var grant = parseGrant(value);
        grants.put(hash, new Held(grant, earlier(grant.expires(), fresh.get())));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Grant parseGrant(byte[] value) {
        try {
            return GRANT_READER.readValue(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Expected a grant", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
