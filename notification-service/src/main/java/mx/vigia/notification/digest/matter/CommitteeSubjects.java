package mx.vigia.notification.digest.matter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.JdbcStatements;
import mx.vigia.notification.member.AuditRepository;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.WatchRepository;
import mx.vigia.notification.watch.WatchSubjects;

/** What a committee is about: the topics and laws it chose, or, as long as it chose none, those that its alerts name. */
@ApplicationScoped
public class CommitteeSubjects {
    private static final String TOPIC_KIND = "TOPIC";
    private static final String LAW_KIND = "LAW";

    private final JdbcStatements rows;
    private final WatchRepository watches;
    private final TopicCatalogReader known;
    private final AuditRepository audit;
    private final Clock clock;

    CommitteeSubjects(
            JdbcStatements rows,
            WatchRepository watches,
            TopicCatalogReader known,
            AuditRepository audit,
            Clock clock) {
        this.rows = rows;
        this.watches = watches;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a committee is about.
     *
     * @param own whether it chose them; else its alerts name them
     */
    public record About(WatchSubjects subjects, boolean own) {}

    /** What counts for this committee now, each topic by its id where we know it; of what its alerts name, paused ones too. */
    public About of(UUID committee) throws SQLException {
        var chosen = findChosen(committee);
        return chosen.isEmpty()
                ? new About(
                        resolveTopics(WatchSubjects.of(watches.findByCommittee(committee).stream()
                                .map(Watch::query)
                                .toList())),
                        false)
                : new About(chosen, true);
    }

    /** From now on it is about these, whatever its topics are called here; none at all gives it back to what its alerts name. The audit says who wished it. */
    public void choose(UUID by, UUID committee, WatchSubjects named) {
        var wished = resolveTopics(named);
        QuarkusTransaction.requiringNew().call(() -> {
            var name = rows.read(
                            "select name_es from committee where id = ? for update", row -> row.getString(1), committee)
                    .getFirst();
            var before = findChosen(committee);
            rows.change("delete from committee_subject where committee_id = ?", committee);
            insert(committee, TOPIC_KIND, wished.topics());
            insert(committee, LAW_KIND, wished.laws());
            if (!wished.equals(before)) {
                audit.save(Optional.of(by), "committee-subjects", name, line(before), line(wished), clock.instant());
            }
            return wished;
        });
    }

    private void insert(UUID committee, String kind, Collection<String> names) throws SQLException {
        rows.change(
                "insert into committee_subject (committee_id, kind, name, place) select ?, ?, n.name, n.place from unnest(?::text[]) with ordinality n (name, place)",
                committee,
                kind,
                List.copyOf(names));
    }

    private WatchSubjects findChosen(UUID committee) throws SQLException {
        var all = rows.read(
                "select kind, name from committee_subject where committee_id = ? order by kind, place",
                row -> new Chosen(row.getString(1), row.getString(2)),
                committee);
        return resolveTopics(new WatchSubjects(of(TOPIC_KIND, all), of(LAW_KIND, all)));
    }

    private WatchSubjects resolveTopics(WatchSubjects named) {
        return new WatchSubjects(known.meant(named.topics()), named.laws());
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
