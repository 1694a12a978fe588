package mx.vigia.notification.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mx.vigia.house.CompactedTopic;
import mx.vigia.house.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Which sites speak of bills that answer each watch, or why it cannot stand, as the analysis says on {@code watches.sources.v1}; every replica reads all of it. */
@ApplicationScoped
public class AnsweringSites {
    private static final String TOPIC = "watches.sources.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String bootstrap;
    private final ObjectMapper json;
    private final Map<UUID, Answered> told = new ConcurrentHashMap<>();
    private CompactedTopic topic;

    AnsweringSites(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap, ObjectMapper json) {
        this.bootstrap = bootstrap;
        this.json = json;
    }

    void open(@Observes StartupEvent started) {
        topic = CompactedTopic.follow(bootstrap, TOPIC, this::take);
    }

    void close(@Observes ShutdownEvent stopping) {
        topic.close();
    }

    /** True where the site speaks of a bill that answers the watch, told or not; of what the analysis has not said yet we know nothing. */
    public boolean has(UUID watch, String site) {
        var answered = told.get(watch);
        return answered != null && answered.sites().contains(site);
    }

    /** Why a watch, at this revision, is answered by nothing: its question is not understood any more. Empty where it is, or where nothing was said of it yet. */
    public Optional<Why> misunderstood(UUID watch, long revision) {
        return Optional.ofNullable(told.get(watch))
                .filter(answered -> answered.revision() == revision)
                .map(Answered::misunderstood);
    }

    /** Waits a little, where this house has just started, until all that was said before is known. */
    void awaitTheFirstReading() {
        topic.awaitEnd(PATIENCE);
    }

    private void take(String watch, byte[] value) {
        if (value == null) {
            told.remove(UUID.fromString(watch));
        } else {
            told.put(UUID.fromString(watch), read(value));
        }
    }

    private Answered read(byte[] value) {
        try {
            return json.readValue(value, Answered.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Answered(
            long revision, Set<String> sites, @Nullable Why misunderstood) {}

    /** What is the matter with a question, in a sentence. */
    public record Why(String es, String en) {
        /** As its owner reads. */
        public String in(Language language) {
            return language == Language.ES ? es : en;
        }
    }
}
