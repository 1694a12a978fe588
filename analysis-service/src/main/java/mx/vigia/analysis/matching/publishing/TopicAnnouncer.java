package mx.vigia.analysis.matching.publishing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.kafka.CompactedTopicWriter;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Publishes the list of topics on {@code topics.v1}, for services that must validate topic names. Every replica
 * publishes it, on start and when topics change.
 */
@ApplicationScoped
class TopicAnnouncer implements CompactedTopicWriter {
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
        if (!digest.equals(announcedDigest)) {
            announce(digest);
        }
    }

    private void announce(String digest) {
        var id = CloudEvent.idFrom("topics", RECORD_KEY, digest);
        var event = new CloudEvent(id.toString(), "/vigia/analysis", TYPE, clock.instant(), RECORD_KEY, SCHEMA);
        try {
            producer.sendAll(List.of(event.on(TOPIC, RECORD_KEY, value())));
            announcedDigest = digest;
        } catch (BrokerUnavailableException e) {
            LOG.warnf("Topic list not published, retrying: %s", e.getMessage());
        }
    }

    private byte[] value() {
        return Json.bytes(TopicListEvent.of(catalog.topics()));
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<String, String> findExpected() {
        return Map.of(RECORD_KEY, Sha256.of(value()));
    }

    @Override
    public void announce(Set<String> keys) {
        if (!keys.isEmpty()) {
            announce(catalog.digest());
        }
    }

    @Override
    public void delete(Set<String> keys) {
        producer.sendAll(keys.stream()
                .map(key -> new ProducerRecord<String, byte[]>(TOPIC, key, null))
                .toList());
    }
}
