package mx.vigia.platform.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
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
 */
@Default
@Readiness
@ApplicationScoped
public class AccessGrants implements HealthCheck {

    private record Grant(
            UUID subject,
            String kind,
            Set<String> roles,
            Set<UUID> committees,
            Set<String> scopes,
            long revision,
            Instant expires) {
        Caller caller(Secret secret) {
            return new Caller(subject, roles, committees, scopes, "token".equals(kind) ? secret.id() : "");
        }
    }

    private static final ObjectReader GRANT_READER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readerFor(Grant.class);

    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final KafkaClientConfig kafka;
    private final InstantSource clock;
    private CompactedTopic topic;

    public AccessGrants(KafkaClientConfig kafka) {
        this.kafka = kafka;
        this.clock = InstantSource.system();
    }

    public void open(@Observes StartupEvent started) {
        topic = CompactedTopic.follow(kafka, "access.v1", this::apply);
    }

    public void close(@Observes ShutdownEvent stopping) {
        topic.close();
    }

    /** Returns the holder of this secret, unless it is unknown, revoked or expired. */
    public Optional<Caller> findCaller(String secret) {
        var shown = new Secret(secret);
        return Optional.ofNullable(grants.get(shown.hash()))
                .filter(grant -> clock.instant().isBefore(grant.expires()))
                .map(grant -> grant.caller(shown));
    }

    /** Whether everything granted before this service started has been read. */
    public boolean read() {
        return topic != null && topic.isReadToEnd();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("access book")
                .status(read())
                .withData("grants", grants.size())
                .build();
    }

    private void apply(String hash, byte[] value) {
        if (value == null) {
            grants.remove(hash);
            return;
        }
        grants.merge(hash, parseGrant(value), (known, grant) -> grant.revision() >= known.revision() ? grant : known);
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
