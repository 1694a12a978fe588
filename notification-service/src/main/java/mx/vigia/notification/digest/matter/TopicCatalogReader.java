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
import mx.vigia.notification.watch.TopicNames;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.kafka.CompactedTopic;
import mx.vigia.platform.kafka.KafkaClientConfig;

/** The topics that the analysis publishes on {@code topics.v1}; every replica reads it. */
@ApplicationScoped
public class TopicCatalogReader implements TopicNames {
    private static final String TOPIC = "topics.v1";

    private final KafkaClientConfig kafka;
    private final ObjectMapper json;
    private volatile List<TopicEntry> topics = List.of();
    private CompactedTopic feed;

    TopicCatalogReader(KafkaClientConfig kafka, ObjectMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    void open(@Observes StartupEvent started) {
        feed = CompactedTopic.follow(kafka, TOPIC, (key, value) -> topics = value == null ? List.of() : read(value));
    }

    void close(@Observes ShutdownEvent stopping) {
        feed.close();
    }

    /**
     * Returns the first of these names that is no topic in either language; also empty where no topics were received
     * yet.
     */
    public Optional<String> findUnknown(Collection<String> names) {
        var known = topics;
        return known.isEmpty()
                ? Optional.empty()
                : names.stream()
                        .filter(name -> findByName(name, known).isEmpty())
                        .findFirst();
    }

    /** Returns the topics of these names, each by its id and once; an unknown name stays as it is. */
    public Set<String> resolveIds(Collection<String> names) {
        var known = topics;
        return names.stream()
                .map(name -> findByName(name, known).map(TopicEntry::id).orElse(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String nameOf(String name, Language language) {
        return findByName(name, topics).map(topic -> topic.in(language)).orElse(name);
    }

    /** Returns their names, in display order. */
    public List<String> named(Language language) {
        return topics.stream().map(topic -> topic.in(language)).toList();
    }

    /** Finds a topic; its own name takes precedence over alternative names of others. */
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
