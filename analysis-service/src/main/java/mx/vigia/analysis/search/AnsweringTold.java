package mx.vigia.analysis.search;

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
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.matching.CannotStand;
import mx.vigia.house.CompactedTopic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What was last said on {@code watches.sources.v1}: by whomever before this house started, and by this replica since. What other replicas say
 * since is not followed: each finds the same by itself.
 */
@ApplicationScoped
class AnsweringTold {
    static final String TOPIC = "watches.sources.v1";

    private final String bootstrap;
    private final Map<UUID, Answered> told = new ConcurrentHashMap<>();
    private CompactedTopic topic;
    private boolean read;

    AnsweringTold(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /**
     * As the contract has it.
     *
     * @param misunderstood why the watch cannot stand; null where it does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answered(
            UUID watch,
            long revision,
            SortedSet<String> sites,
            @Nullable Why misunderstood) {
        static Answered by(CannotStand watch) {
            return new Answered(
                    watch.watch(), watch.revision(), new TreeSet<>(), new Why(watch.spanish(), watch.english()));
        }

        /** Whether it says which sites answer this revision. */
        boolean isOf(long asked) {
            return revision == asked && misunderstood == null;
        }
    }

    /** Why a watch cannot stand, in words for whoever asks. */
    record Why(String es, String en) {}

    void open(@Observes StartupEvent started) {
        topic = CompactedTopic.follow(bootstrap, TOPIC, this::take);
    }

    void close(@Observes ShutdownEvent stopping) {
        topic.close();
    }

    /** Whether all that was said before is known. */
    boolean read() {
        if (!read && topic != null && topic.readToTheEnd()) {
            topic.close();
            read = true;
        }
        return read;
    }

    /** What was said of this watch. */
    Optional<Answered> of(UUID watch) {
        return Optional.ofNullable(told.get(watch));
    }

    boolean is(Answered answered) {
        return answered.equals(told.get(answered.watch()));
    }

    Set<UUID> watches() {
        return told.keySet();
    }

    void tell(Answered answered) {
        told.put(answered.watch(), answered);
    }

    void forget(UUID watch) {
        told.remove(watch);
    }

    private void take(String watch, byte[] value) {
        if (value == null) {
            forget(UUID.fromString(watch));
        } else {
            tell(Json.read(new String(value, StandardCharsets.UTF_8), Answered.class));
        }
    }
}
