package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.scraper.publishing.Announcement;
import mx.vigia.scraper.publishing.Loudspeaker;

/** Sends the health of sites on {@code sources.health.v1}; told again it is the same event. */
@ApplicationScoped
class HealthTeller {
    private static final String TOPIC = "sources.health.v1";
    private static final String TYPE = "mx.vigia.source.health.v1";

    private final Loudspeaker loudspeaker;
    private final ObjectMapper json;

    HealthTeller(Loudspeaker loudspeaker, ObjectMapper json) {
        this.loudspeaker = loudspeaker;
        this.json = json;
    }

    /** Those of them that the broker has. */
    List<SiteHealth> tell(List<SiteHealth> all) {
        var sent = loudspeaker.send(TOPIC, TYPE, all.stream().map(this::event).toList());
        return all.stream().filter(health -> sent.contains(id(health))).toList();
    }

    private Announcement event(SiteHealth health) {
        return new Announcement(
                id(health),
                health.site(),
                text(health),
                Instant.parse(health.round().endedAt()));
    }

    private static UUID id(SiteHealth health) {
        return CloudEvent.idFrom("health", health.round().id().toString());
    }

    private String text(SiteHealth health) {
        try {
            return json.writeValueAsString(health);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
