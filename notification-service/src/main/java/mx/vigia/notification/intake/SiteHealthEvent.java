package mx.vigia.notification.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.kafka.InvalidRecordException;

/**
 * The last health report of a site, as published on {@code sources.health.v1}.
 *
 * @param fact {@code source-silent} or {@code source-recovered} where an incident began or ended with it
 * @param incident the incident that lasts, or that just ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SiteHealthEvent(
        String site,
        String name,
        String state,
        Instant since,
        Instant lastSuccess,
        Round round,
        String fact,
        UUID incident) {
    private static final String RECOVERED = "source-recovered";
    private static final String WITHDRAWN = "withdrawn";

    public SiteHealthEvent {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(round, "round");
    }

    static SiteHealthEvent read(byte[] value, ObjectMapper json) {
        try {
            return Objects.requireNonNull(json.readValue(value, SiteHealthEvent.class), "an empty value");
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new InvalidRecordException("Expected the health of a site but found " + e.getMessage(), e);
        }
    }

    /** Reads what this service itself has stored. */
    public static SiteHealthEvent parseStored(String given, ObjectMapper json) {
        return read(given.getBytes(StandardCharsets.UTF_8), json);
    }

    /** Whether an incident ended with this report. */
    boolean hasRecovered() {
        return RECOVERED.equals(fact);
    }

    /**
     * Whether the source was withdrawn by its owner: its silence is no news, and its incident ended without a response
     * from it.
     */
    boolean isWithdrawn() {
        return WITHDRAWN.equals(state);
    }

    /** Returns when the site was last read with success, if it ever was. */
    public Optional<Instant> lastRead() {
        return Optional.ofNullable(lastSuccess);
    }

    /** The round that produced the report. */
    public record Round(Instant endedAt) {
        public Round {
            Objects.requireNonNull(endedAt, "round.endedAt");
        }
    }
}
