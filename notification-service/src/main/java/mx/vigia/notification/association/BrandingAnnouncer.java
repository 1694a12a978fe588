package mx.vigia.notification.association;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.kafka.CompactedTopicWriter;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;
import mx.vigia.platform.web.Branding;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Publishes the association's names on {@code branding.v1}, for the pages of every service: when they change, and every
 * replica once after its start.
 */
@ApplicationScoped
public class BrandingAnnouncer implements CompactedTopicWriter {
    private static final Logger LOG = Logger.getLogger(BrandingAnnouncer.class);
    private static final String TOPIC = "branding.v1";
    private static final String RECORD_KEY = "branding";
    private static final String TYPE = "mx.vigia.branding.changed.v1";
    private static final String SCHEMA = "https://vigia.example/contract/schemas/branding.v1.json";

    private final AssociationRepository associations;
    private final EventProducer producer;
    private final Clock clock;
    private Branding announced = Branding.NONE;

    BrandingAnnouncer(AssociationRepository associations, EventProducer producer, Clock clock) {
        this.associations = associations;
        this.producer = producer;
        this.clock = clock;
    }

    /** Publishes what was committed if it changed; if the broker is unavailable, the next call tries again. */
    @Scheduled(
            every = "5s",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public synchronized void announceIfChanged() {
        var branding = find();
        if (!branding.equals(announced)) {
            announce(branding);
        }
    }

    private void announce(Branding branding) {
        var value = Json.bytes(branding);
        var id = CloudEvent.idFrom("branding", RECORD_KEY, Sha256.of(value));
        var event = new CloudEvent(id.toString(), "/vigia/notification", TYPE, clock.instant(), RECORD_KEY, SCHEMA);
        try {
            producer.sendAll(List.of(event.on(TOPIC, RECORD_KEY, value)));
            announced = branding;
        } catch (BrokerUnavailableException e) {
            LOG.warnf("Branding not published, retrying: %s", e.getMessage());
        }
    }

    private Branding find() {
        var association = associations.find();
        return new Branding(association.name(), association.shortName(), "");
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<String, String> findExpected() {
        var branding = find();
        return branding.equals(Branding.NONE) ? Map.of() : Map.of(RECORD_KEY, Sha256.of(Json.bytes(branding)));
    }

    @Override
    public synchronized void announce(Set<String> keys) {
        if (!keys.isEmpty()) {
            announce(find());
        }
    }

    @Override
    public void delete(Set<String> keys) {
        producer.sendAll(keys.stream()
                .map(key -> new ProducerRecord<String, byte[]>(TOPIC, key, null))
                .toList());
    }
}
