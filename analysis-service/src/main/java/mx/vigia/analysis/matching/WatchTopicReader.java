package mx.vigia.analysis.matching;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.language.query.ParseResult;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.kafka.CompactedTopic;
import mx.vigia.platform.kafka.KafkaClientConfig;
import mx.vigia.platform.text.OrEmpty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Follows {@code watches.v1} from the beginning, on every replica. Not ready until the topic has been read once. */
@Default
@Readiness
@ApplicationScoped
public class WatchTopicReader implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(WatchTopicReader.class);
    private static final String TOPIC = "watches.v1";
    private static final String LIMIT_REACHED_MESSAGE =
            "It asks of every bill, and there are too many such alerts already.";
    private static final String LIMIT_REACHED_MESSAGE_ES =
            "Pregunta por todos los asuntos, y ya hay demasiadas alertas así.";
    private static final ObjectReader WATCH_READER = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readerFor(WatchSet.class);

    /**
     * An event of {@code watches.v1}.
     *
     * @param kinds the wanted kinds of fact, as words; unknown ones are ignored
     */
    record WatchSet(
            UUID watch,
            long revision,
            boolean deleted,
            boolean paused,
            String query,
            boolean listed,
            List<String> kinds) {
        WatchSet {
            kinds = OrEmpty.list(kinds);
        }

        /** Returns the wanted kinds of fact that are known to this version. */
        Set<FactKind> known() {
            return FactKind.parseKnown(kinds);
        }

        boolean isActive() {
            return !deleted && !paused;
        }
    }

    private final Watchtower watchtower;
    private final KafkaClientConfig kafka;
    private final Map<UUID, RejectedWatch> rejectedWatches = new ConcurrentHashMap<>();
    private CompactedTopic topic;

    WatchTopicReader(Watchtower watchtower, KafkaClientConfig kafka) {
        this.watchtower = watchtower;
        this.kafka = kafka;
    }

    void open(@Observes StartupEvent started, MeterRegistry meters) {
        meters.gauge("vigia.watches.standing", watchtower, Watchtower::countRegistered);
        meters.gauge("vigia.watches.rejected", rejectedWatches, Map::size);
        topic = CompactedTopic.follow(kafka, TOPIC, this::process);
    }

    void close(@Observes ShutdownEvent stopping) {
        topic.close();
    }

    /** Whether every watch set before this service started is active. */
    public boolean read() {
        return topic != null && topic.isReadToEnd();
    }

    /** Returns the watches that were set but cannot be active here, with the reason. */
    public List<RejectedWatch> rejectedWatches() {
        return List.copyOf(rejectedWatches.values());
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("watches")
                .status(read())
                .withData("standing", watchtower.countRegistered())
                .build();
    }

    private void process(String key, byte[] value) {
        rejectedWatches.remove(UUID.fromString(key));
        if (value == null) {
            watchtower.forgetWatch(UUID.fromString(key));
            return;
        }
        WatchSet set = read(value);
        if (set.isActive()) {
            activate(set);
        } else {
            watchtower.remove(set.watch(), set.revision());
        }
    }

    private void activate(WatchSet set) {
        switch (QueryLanguage.readStored(set.query())) {
            case ParseResult.Parsed(var question) -> {
                var standingQuery = new StandingQuery(set.watch(), set.revision(), question, set.known(), set.listed());
                if (!watchtower.put(standingQuery)) {
                    reject(set, LIMIT_REACHED_MESSAGE_ES, LIMIT_REACHED_MESSAGE);
                }
            }
            case ParseResult.Invalid(var position, var spanish, var english) -> {
                watchtower.remove(set.watch(), set.revision());
                reject(set, spanish, english);
            }
        }
    }

    private void reject(WatchSet set, String spanish, String english) {
        LOG.errorf("Watch rejected: watch=%s reason=%s", set.watch(), english);
        rejectedWatches.put(
                set.watch(),
                new RejectedWatch(
                        set.watch(), set.revision(), language -> language == Language.ES ? spanish : english));
    }

    static WatchSet read(byte[] value) {
        try {
            return WATCH_READER.readValue(value);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
