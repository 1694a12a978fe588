package mx.vigia.notification.matter;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.house.CompactedTopic;
import mx.vigia.house.Language;
import mx.vigia.notification.committee.Folded;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which topics there are, as the analysis says on {@code topics.v1}; every replica reads it. */
@ApplicationScoped
public class KnownTopics {
    private static final String TOPIC = "topics.v1";

    private final String bootstrap;
    private final ObjectMapper json;
    private volatile List<Known> topics = List.of();
    private CompactedTopic feed;

    KnownTopics(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap, ObjectMapper json) {
        this.bootstrap = bootstrap;
        this.json = json;
    }

    void open(@Observes StartupEvent started) {
        feed = CompactedTopic.follow(
                bootstrap, TOPIC, (key, value) -> topics = value == null ? List.of() : read(value));
    }

    void close(@Observes ShutdownEvent stopping) {
        feed.close();
    }

    /** The first of these names by which no topic goes, in either language; empty too where we were not told yet which there are. */
    public Optional<String> unknownAmong(Collection<String> names) {
        var known = topics;
        return known.isEmpty()
                ? Optional.empty()
                : names.stream()
                        .filter(name -> known.stream().noneMatch(topic -> topic.isCalled(name)))
                        .findFirst();
    }

    /** Their names, in the order they are shown. */
    public List<String> named(Language language) {
        return topics.stream()
                .map(topic -> language == Language.ES ? topic.es() : topic.en())
                .toList();
    }

    private List<Known> read(byte[] value) {
        try {
            return json.readValue(value, All.class).topics();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record All(List<Known> topics) {}

    record Known(String id, String es, String en, List<String> also) {
        boolean isCalled(String name) {
            return Stream.concat(Stream.of(id, es, en), also.stream())
                    .map(Folded::of)
                    .anyMatch(Folded.of(name)::equals);
        }
    }
}
