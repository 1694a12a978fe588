package mx.vigia.notification.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What a site last said of itself, as {@code sources.health.v1} tells it. */
public record SiteHealth(String site, String name, String state, Instant since, Instant lastSuccess, Round round) {

    public SiteHealth {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(round, "round");
    }

    static SiteHealth read(byte[] value, ObjectMapper json) {
        try {
            return Objects.requireNonNull(json.readValue(value, SiteHealth.class), "an empty value");
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw new NotAFact("Expected the health of a site but found " + e.getMessage(), e);
        }
    }

    /** When the site was last read with success, if it ever was. */
    public Optional<Instant> lastRead() {
        return Optional.ofNullable(lastSuccess);
    }

    /** The visit that said so. */
    public record Round(Instant endedAt) {
        public Round {
            Objects.requireNonNull(endedAt, "round.endedAt");
        }
    }
}
