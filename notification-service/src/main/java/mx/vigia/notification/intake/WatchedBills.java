package mx.vigia.notification.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mx.vigia.platform.kafka.CompactedTopic;
import mx.vigia.platform.kafka.KafkaClientConfig;

/**
 * The open bills that listed watches match, as the analysis publishes them on {@code bills.watched.v1}; every replica
 * reads all of them.
 */
@ApplicationScoped
public class WatchedBills {
    private static final String TOPIC = "bills.watched.v1";

    private final KafkaClientConfig kafka;
    private final ObjectMapper json;
    private final Map<UUID, WatchedBill> published = new ConcurrentHashMap<>();
    private CompactedTopic topic;

    WatchedBills(KafkaClientConfig kafka, ObjectMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    void open(@Observes StartupEvent started) {
        topic = CompactedTopic.followDated(kafka, TOPIC, this::apply);
    }

    void close(@Observes ShutdownEvent stopping) {
        topic.close();
    }

    /** Whether all that was published before the start has been read; until then some bills may be missing. */
    public boolean isRead() {
        return topic.isReadToEnd();
    }

    /** Returns the bills that match any of these watches, by id. */
    public List<WatchedBill> matching(Collection<UUID> watches) {
        Set<UUID> wanted = Set.copyOf(watches);
        return published.values().stream()
                .filter(bill -> bill.matchesAny(wanted))
                .sorted(Comparator.comparing(WatchedBill::dossier))
                .toList();
    }

    private void apply(String key, byte[] value, Instant written) {
        var dossier = UUID.fromString(key);
        if (value == null) {
            published.remove(dossier);
        } else {
            published.put(dossier, WatchedBill.read(value, written, json));
        }
    }
}
