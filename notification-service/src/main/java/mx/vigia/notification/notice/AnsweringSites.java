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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mx.vigia.house.CompactedTopic;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which sites speak of bills that answer each watch, as the analysis says on {@code watches.sources.v1}; every replica reads all of it. */
@ApplicationScoped
public class AnsweringSites {
    private static final String TOPIC = "watches.sources.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String bootstrap;
    private final ObjectMapper json;
    private final Map<UUID, Set<String>> sites = new ConcurrentHashMap<>();
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
        return sites.getOrDefault(watch, Set.of()).contains(site);
    }

    /** Waits a little, where this house has just started, until all that was said before is known. */
    void awaitTheFirstReading() {
        topic.awaitEnd(PATIENCE);
    }

    private void take(String watch, byte[] value) {
        if (value == null) {
            sites.remove(UUID.fromString(watch));
        } else {
            sites.put(UUID.fromString(watch), read(value).sites());
        }
    }

    private Answered read(byte[] value) {
        try {
            return json.readValue(value, Answered.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Answered(Set<String> sites) {}
}
