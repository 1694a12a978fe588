package mx.vigia.analysis.matching.publishing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.text.Json;
import org.jboss.logging.Logger;

/**
 * Publishes the list of topics on {@code topics.v1}, for services that must validate topic names. Every replica
 * publishes it, on start and when topics change.
 */
@ApplicationScoped
class TopicAnnouncer {
    private static final Logger LOG = Logger.getLogger(TopicAnnouncer.class);
    private static final String TOPIC = "topics.v1";
    private static final String RECORD_KEY = "topics";
    private static final String TYPE = "mx.vigia.topics.known.v1";
    private static final String SCHEMA = "https://vigia.example/contract/schemas/topics.v1.json";

    private final TopicCatalog catalog;
    private final EventProducer producer;
    private final Clock clock;
    private String announcedDigest = "";

    TopicAnnouncer(TopicCatalog catalog, EventProducer producer, Clock clock) {
        this.catalog = catalog;
        this.producer = producer;
        this.clock = clock;
    }

    /** The event, as defined by the contract. */
    record TopicListEvent(List<TopicData> topics) {
        static TopicListEvent of(List<Topic> topics) {
            return new TopicListEvent(topics.stream()
                    .map(topic -> new TopicData(topic.id(), topic.es(), topic.en(), topic.nicknames()))
                    .toList());
        }
    }

    /** A topic with its id, its names and its synonyms. */
    record TopicData(String id, String es, String en, List<String> also) {}

    /** Publishes the list if it changed; if the broker is unavailable, the next call tries again. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announceIfChanged() {
        var digest = catalog.digest();
        if (digest.equals(announcedDigest)) {
            return;
        }
        var id = CloudEvent.idFrom("topics", RECORD_KEY, digest);
        var event = new CloudEvent(id.toString(), "/vigia/analysis", TYPE, clock.instant(), RECORD_KEY, SCHEMA);
        try {
            producer.sendAll(List.of(event.on(TOPIC, RECORD_KEY, Json.bytes(TopicListEvent.of(catalog.topics())))));
            announcedDigest = digest;
        } catch (BrokerUnavailableException e) {
            LOG.warnf("Topic list not published, retrying: %s", e.getMessage());
        }
    }
}
