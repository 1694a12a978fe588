package mx.vigia.notification.digest.matter;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.notification.committee.NormalizedName;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.kafka.CompactedTopic;
import mx.vigia.platform.kafka.KafkaClientConfig;

/** Which topics there are, as the analysis says on {@code topics.v1}; every replica reads it. */
@ApplicationScoped
public class TopicCatalogReader {
    private static final String TOPIC = "topics.v1";

    private final KafkaClientConfig broker;
    private final ObjectMapper json;
    private volatile List<TopicEntry> topics = List.of();
    private CompactedTopic feed;

    TopicCatalogReader(KafkaClientConfig broker, ObjectMapper json) {
        this.broker = broker;
        this.json = json;
    }

    void open(@Observes StartupEvent started) {
        feed = CompactedTopic.follow(broker, TOPIC, (key, value) -> topics = value == null ? List.of() : read(value));
    }

    void close(@Observes ShutdownEvent stopping) {
        feed.close();
    }

    /** The first of these names by which no topic goes, in either language; empty too where we were not told yet which there are. */
    public Optional<String> findUnknown(Collection<String> names) {
        var known = topics;
        return known.isEmpty()
                ? Optional.empty()
                : names.stream()
                        .filter(name -> findByName(name, known).isEmpty())
                        .findFirst();
    }

    /** The topics that are meant by these names, each by its id and once; a name by which we know of none stays as it is. */
    public Set<String> meant(Collection<String> names) {
        var known = topics;
        return names.stream()
                .map(name -> findByName(name, known).map(TopicEntry::id).orElse(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The name of the topic that goes by this name; the same name where we know of none. */
    public String nameOf(String name, Language language) {
        return findByName(name, topics).map(topic -> topic.in(language)).orElse(name);
    }

    /** Their names, in the order they are shown. */
    public List<String> named(Language language) {
        return topics.stream().map(topic -> topic.in(language)).toList();
    }

    /** A name of its own goes before what another is called besides. */
    private static Optional<TopicEntry> findByName(String name, List<TopicEntry> known) {
        return known.stream()
                .filter(topic -> topic.hasName(name))
                .findFirst()
                .or(() -> known.stream().filter(topic -> topic.hasAlias(name)).findFirst());
    }

    private List<TopicEntry> read(byte[] value) {
        try {
            return json.readValue(value, All.class).topics();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record All(List<TopicEntry> topics) {}

    record TopicEntry(String id, String es, String en, List<String> also) {
        boolean hasName(String name) {
            return containsName(List.of(id, es, en), name);
        }

        boolean hasAlias(String name) {
            return containsName(also, name);
        }

        String in(Language language) {
            return language == Language.ES ? es : en;
        }

        private static boolean containsName(List<String> names, String name) {
            return names.stream().map(NormalizedName::of).anyMatch(NormalizedName.of(name)::equals);
        }
    }
}
