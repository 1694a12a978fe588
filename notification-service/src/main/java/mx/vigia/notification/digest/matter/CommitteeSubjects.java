package mx.vigia.notification.digest.matter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.member.AuditRepository;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.WatchRepository;
import mx.vigia.notification.watch.WatchSubjects;
import mx.vigia.platform.store.Jdbc;

/** The topics and laws of a committee: those it chose, or, as long as it chose none, those that its watches name. */
@ApplicationScoped
public class CommitteeSubjects {
    private static final String TOPIC_KIND = "TOPIC";
    private static final String LAW_KIND = "LAW";

    private final Jdbc jdbc;
    private final WatchRepository watches;
    private final TopicCatalogReader known;
    private final AuditRepository audit;
    private final Clock clock;

    CommitteeSubjects(
            Jdbc jdbc, WatchRepository watches, TopicCatalogReader known, AuditRepository audit, Clock clock) {
        this.jdbc = jdbc;
        this.watches = watches;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The topics and laws of a committee.
     *
     * @param own whether it chose them; else its watches name them
     */
    public record About(WatchSubjects subjects, boolean own) {}

    /**
     * Returns the current topics and laws of this committee, each topic by its id where known; paused watches are
     * included.
     */
    public About of(UUID committee) {
        var chosen = findChosen(committee);
        return chosen.isEmpty()
                ? new About(
                        resolveTopics(WatchSubjects.of(watches.findByCommittee(committee).stream()
                                .map(Watch::query)
                                .toList())),
                        false)
                : new About(chosen, true);
    }

    /**
     * Sets the topics and laws, whatever the names of the topics; with none, those that its watches name apply again.
     * The audit log records the author.
     */
    public void choose(UUID by, UUID committee, WatchSubjects named) {
        var wished = resolveTopics(named);
        QuarkusTransaction.requiringNew().call(() -> {
            var name = jdbc.one(
                    "select name_es from committee where id = ? for update", row -> row.getString(1), committee);
            var before = findChosen(committee);
            jdbc.update("delete from committee_subject where committee_id = ?", committee);
            insert(committee, TOPIC_KIND, wished.topics());
            insert(committee, LAW_KIND, wished.laws());
            if (!wished.equals(before)) {
                audit.save(Optional.of(by), "committee-subjects", name, line(before), line(wished), clock.instant());
            }
            return wished;
        });
    }

    private void insert(UUID committee, String kind, Collection<String> names) {
        jdbc.update(
                "insert into committee_subject (committee_id, kind, name, place) select ?, ?, n.name, n.place from unnest(?::text[]) with ordinality n (name, place)",
                committee,
                kind,
                List.copyOf(names));
    }

    private WatchSubjects findChosen(UUID committee) {
        var all = jdbc.list(
                "select kind, name from committee_subject where committee_id = ? order by kind, place",
                row -> new Chosen(row.getString(1), row.getString(2)),
                committee);
        return resolveTopics(new WatchSubjects(of(TOPIC_KIND, all), of(LAW_KIND, all)));
    }

    private WatchSubjects resolveTopics(WatchSubjects named) {
        return new WatchSubjects(known.resolveIds(named.topics()), named.laws());
    }

    private static Set<String> of(String kind, List<Chosen> all) {
        return all.stream()
                .filter(one -> one.kind().equals(kind))
                .map(Chosen::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String line(WatchSubjects subjects) {
        return String.join(" · ", List.of(String.join(", ", subjects.topics()), String.join(", ", subjects.laws())));
    }

    private record Chosen(String kind, String name) {}
}
