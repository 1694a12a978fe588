package mx.vigia.analysis.search.watchsources;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mx.vigia.analysis.matching.RejectedWatch;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.kafka.CompactedTopic;
import mx.vigia.platform.kafka.KafkaClientConfig;
import mx.vigia.platform.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * The last statement on {@code watches.sources.v1} about each watch, by this replica, another, or the version before an
 * upgrade.
 */
@ApplicationScoped
class PublishedWatchSources {
    static final String TOPIC = "watches.sources.v1";

    private final KafkaClientConfig kafka;
    private final Map<UUID, WatchSources> published = new ConcurrentHashMap<>();
    private CompactedTopic topic;

    PublishedWatchSources(KafkaClientConfig kafka) {
        this.kafka = kafka;
    }

    /**
     * The payload as defined by the contract.
     *
     * @param misunderstood why the watch is invalid; null if it is valid
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WatchSources(
            UUID watch,
            long revision,
            SortedSet<String> sites,
            @Nullable RejectionReason misunderstood) {
        static WatchSources of(StandingQuery watch, Set<String> sites) {
            return new WatchSources(watch.watch(), watch.revision(), new TreeSet<>(sites), null);
        }

        /**
         * Returns the rejection of a watch. Its known sites are kept, since they are still valid and people would miss
         * them.
         */
        static WatchSources rejectedBy(RejectedWatch watch, SortedSet<String> sites) {
            var why = new RejectionReason(
                    watch.why().apply(Language.ES), watch.why().apply(Language.EN));
            return new WatchSources(watch.watch(), watch.revision(), sites, why);
        }

        /** Returns a copy with these sites added. */
        WatchSources with(Set<String> more) {
            if (sites.containsAll(more)) {
                return this;
            }
            SortedSet<String> all = new TreeSet<>(sites);
            all.addAll(more);
            return new WatchSources(watch, revision, all, misunderstood);
        }

        WatchSources withoutRejection() {
            return new WatchSources(watch, revision, sites, null);
        }
    }

    /** The reason why a watch is invalid, in both languages. */
    record RejectionReason(String es, String en) {}

    void open(@Observes StartupEvent started) {
        topic = CompactedTopic.followExactly(kafka, TOPIC, this::process);
    }

    void close(@Observes ShutdownEvent stopping) {
        topic.close();
    }

    /** Whether everything published before has been read. */
    boolean read() {
        return topic != null && topic.isReadToEnd();
    }

    /** Returns the last statement about this watch at this revision. */
    Optional<WatchSources> of(UUID watch, long revision) {
        return Optional.ofNullable(published.get(watch)).filter(answered -> answered.revision() == revision);
    }

    /** Whether just this was published, or something of a later revision that this replica does not know yet. */
    boolean isPublished(WatchSources answered) {
        return Optional.ofNullable(published.get(answered.watch()))
                .filter(said -> said.revision() > answered.revision() || said.equals(answered))
                .isPresent();
    }

    Set<UUID> watches() {
        return published.keySet();
    }

    void publish(WatchSources answered) {
        published.put(answered.watch(), answered);
    }

    private void process(String watch, byte[] value) {
        if (value == null) {
            published.remove(UUID.fromString(watch));
        } else {
            publish(Json.read(new String(value, StandardCharsets.UTF_8), WatchSources.class));
        }
    }
}
