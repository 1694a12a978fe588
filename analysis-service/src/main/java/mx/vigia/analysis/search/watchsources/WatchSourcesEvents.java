package mx.vigia.analysis.search.watchsources;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.kafka.BrokerUnavailableException;
import mx.vigia.platform.kafka.CloudEvent;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.text.Json;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Publishes which sites answer which watches. */
final class WatchSourcesEvents {
    private static final Logger LOG = Logger.getLogger(WatchSourcesEvents.class);
    private static final String TYPE = "mx.vigia.watch.sources.v1";
    private static final String SCHEMA = "https://vigia.example/contract/schemas/watches.sources.v1.json";

    private final EventProducer producer;
    private final Clock clock;

    WatchSourcesEvents(EventProducer producer, Clock clock) {
        this.producer = producer;
        this.clock = clock;
    }

    /** Publishes the news; what the broker does not accept is found as unpublished at the next look. */
    boolean publish(List<PublishedWatchSources.WatchSources> news, Set<UUID> removed) {
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        news.forEach(answered -> records.add(record(answered)));
        removed.forEach(
                watch -> records.add(new ProducerRecord<>(PublishedWatchSources.TOPIC, watch.toString(), null)));
        try {
            producer.sendAll(records);
            return true;
        } catch (BrokerUnavailableException e) {
            LOG.warnf("Sites of watches not published, retrying: %s", e.getMessage());
            return false;
        }
    }

    private ProducerRecord<String, byte[]> record(PublishedWatchSources.WatchSources answered) {
        var key = answered.watch().toString();
        var id = CloudEvent.idFrom(
                "watch-sources",
                key,
                answered.revision() + " " + answered.sites() + Objects.toString(answered.misunderstood(), ""));
        return new CloudEvent(id.toString(), "/vigia/analysis", TYPE, clock.instant(), key, SCHEMA)
                .on(PublishedWatchSources.TOPIC, key, Json.bytes(answered));
    }
}
