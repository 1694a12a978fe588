package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.kafka.AnnouncementPublisher;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.scraper.publishing.Announcement;
import org.jboss.logging.Logger;

/** Sends the health of sites on {@code sources.health.v1}; told again it is the same event. */
@ApplicationScoped
class HealthTeller {
    private static final Logger LOG = Logger.getLogger(HealthTeller.class);
    private static final String TOPIC = "sources.health.v1";
    private static final String TYPE = "mx.vigia.source.health.v1";

    private final AnnouncementPublisher<SiteHealth> publisher;
    private final ObjectMapper json;

    HealthTeller(EventProducer producer, ObjectMapper json) {
        this.publisher = new AnnouncementPublisher<>(
                producer, health -> List.of(event(health).record(TOPIC, TYPE)));
        this.json = json;
    }

    /** Sends these, and has those marked that the broker has. */
    void tell(List<SiteHealth> all, AnnouncementPublisher.Marker<SiteHealth, RuntimeException> marker) {
        publisher
                .announce(all, marker)
                .failure()
                .ifPresent(e -> LOG.warnf(e, "%s not published, to be sent again", TOPIC));
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
