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
import mx.vigia.scraper.publishing.SightingAnnouncement;
import org.jboss.logging.Logger;

/** Publishes the health of sites on {@code sources.health.v1}; a repeat is the same event. */
@ApplicationScoped
class SiteHealthAnnouncer {
    private static final Logger LOG = Logger.getLogger(SiteHealthAnnouncer.class);
    private static final String TOPIC = "sources.health.v1";
    private static final String TYPE = "mx.vigia.source.health.v1";

    private final AnnouncementPublisher<SiteHealthEvent> publisher;
    private final ObjectMapper json;

    SiteHealthAnnouncer(EventProducer producer, ObjectMapper json) {
        this.publisher = new AnnouncementPublisher<>(
                producer, health -> List.of(event(health).record(TOPIC, TYPE)));
        this.json = json;
    }

    /** Publishes these events and marks those that the broker has accepted. */
    void publish(List<SiteHealthEvent> all, AnnouncementPublisher.Marker<SiteHealthEvent, RuntimeException> marker) {
        publisher
                .announce(all, marker)
                .failure()
                .ifPresent(e -> LOG.warnf(e, "Site health not published, will be sent again: topic=%s", TOPIC));
    }

    private SightingAnnouncement event(SiteHealthEvent health) {
        return new SightingAnnouncement(
                id(health),
                health.site(),
                text(health),
                Instant.parse(health.round().endedAt()));
    }

    private static UUID id(SiteHealthEvent health) {
        return CloudEvent.idFrom("health", health.round().id().toString());
    }

    private String text(SiteHealthEvent health) {
        try {
            return json.writeValueAsString(health);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
