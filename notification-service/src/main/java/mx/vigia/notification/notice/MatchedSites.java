package mx.vigia.notification.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.kafka.CompactedTopic;
import mx.vigia.platform.kafka.KafkaClientConfig;
import org.jspecify.annotations.Nullable;

/**
 * The sites with bills that match each watch, or why it cannot match, as the analysis publishes on
 * {@code watches.sources.v1}; every replica reads all of it.
 */
@ApplicationScoped
public class MatchedSites {
    private static final String TOPIC = "watches.sources.v1";
    private static final Duration FIRST_READ_TIMEOUT = Duration.ofSeconds(5);

    private final KafkaClientConfig kafka;
    private final ObjectMapper json;
    private final Map<UUID, Answered> published = new ConcurrentHashMap<>();
    private CompactedTopic topic;

    MatchedSites(KafkaClientConfig kafka, ObjectMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    /** Opens before the channels, which start at priority 1000: what they deliver first may ask already. */
    void open(@Observes @Priority(900) StartupEvent started) {
        topic = CompactedTopic.followDated(kafka, TOPIC, this::apply);
    }

    void close(@Observes ShutdownEvent stopping) {
        topic.close();
    }

    /**
     * Whether the site has a bill that matches the watch, notified or not; false for a watch that the analysis has not
     * reported yet.
     */
    public boolean has(UUID watch, String site) {
        var answered = published.get(watch);
        return answered != null && answered.sites().contains(site);
    }

    /** Returns why a watch, at this revision, cannot match. Empty where it can, or where nothing was reported yet. */
    public Optional<Why> unanswerable(UUID watch, long revision) {
        return findUnanswerableReason(Instant.MAX, watch, revision);
    }

    /** Returns why it could not match at this moment already. */
    Optional<Why> findUnanswerableReason(Instant moment, UUID watch, long revision) {
        return Optional.ofNullable(published.get(watch))
                .filter(answered -> answered.is(revision))
                .filter(answered -> !answered.since().isAfter(moment))
                .map(Answered::misunderstood);
    }

    /** Waits a little after the start until all earlier records have been read. */
    void awaitFirstReading() {
        topic.awaitEnd(FIRST_READ_TIMEOUT);
    }

    private void apply(String watch, byte[] value, Instant written) {
        var id = UUID.fromString(watch);
        if (value == null) {
            published.remove(id);
        } else {
            published.put(id, new Answered(read(value), written).after(published.get(id)));
        }
    }

    private SitesEvent read(byte[] value) {
        try {
            return json.readValue(value, SitesEvent.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The record of the contract. */
    record SitesEvent(
            long revision, Set<String> sites, @Nullable Why misunderstood) {}

    /**
     * The last report.
     *
     * @param since when it was first reported that it can match, or that it cannot
     */
    private record Answered(SitesEvent said, Instant since) {
        /** Returns this report, keeping the earlier time where only its words differ. */
        Answered after(@Nullable Answered before) {
            return before != null && before.isSameRevision(said) ? new Answered(said, before.since) : this;
        }

        private boolean isSameRevision(SitesEvent other) {
            return is(other.revision()) && (misunderstood() == null) == (other.misunderstood() == null);
        }

        boolean is(long revision) {
            return said.revision() == revision;
        }

        Set<String> sites() {
            return said.sites();
        }

        @Nullable
        Why misunderstood() {
            return said.misunderstood();
        }
    }

    /** Why a query cannot match, in a sentence. */
    public record Why(String es, String en) {
        /** Returns it in its owner's language. */
        public String in(Language language) {
            return language == Language.ES ? es : en;
        }
    }
}
