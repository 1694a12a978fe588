package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.watch.NamedSources;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * The watches that depend on a source. Of those that want outage alerts: the ones that name it, the ones that match any
 * of its bills, the ones that its bills matched recently, and, naming no other, the ones that select nothing else.
 */
@ApplicationScoped
public class SourceDependents {
    private static final SqlFunction<UUID> ID = row -> row.getObject(1, UUID.class);

    private final Jdbc jdbc;
    private final MatchedSites matchedSites;

    SourceDependents(Jdbc jdbc, MatchedSites matchedSites) {
        this.jdbc = jdbc;
        this.matchedSites = matchedSites;
    }

    /** Returns the watches that depend on the source, including those matched by its bills filed since then. */
    public List<WatchMatch> on(String site, Instant since) {
        matchedSites.awaitFirstReading();
        var answered = jdbc.list("""
                select distinct r.watch_id from fact f join notice n on n.fact_id = f.id
                join notice_reason r on r.notice_id = n.id
                where f.site = ? and f.taken_at > ? and f.kind not like 'source-%'""", ID, site, since);
        return Stream.concat(
                        answered.stream(),
                        findSourceWatches().stream()
                                .filter(one -> one.concernsSource(site) || matchedSites.has(one.watch(), site))
                                .map(SourceWatch::watch))
                .distinct()
                .map(watch -> match(watch, site))
                .toList();
    }

    /** Returns the watches for which somebody was notified of this fact. */
    public List<WatchMatch> findNotifiedWatches(UUID fact, String site) {
        return jdbc.list("""
                select distinct r.watch_id from notice n join notice_reason r on r.notice_id = n.id
                where n.fact_id = ? and not r.alerts_off""", ID, fact).stream()
                .map(watch -> match(watch, site))
                .toList();
    }

    /** Whether this fact has been filed, for any recipient. */
    public boolean isFiled(UUID fact) {
        return jdbc.exists("select id from fact where id = ?", fact);
    }

    /** Returns how many outages of the source were filed since then, for any recipient. */
    public int countOutages(String site, Instant since) {
        return jdbc.list(
                        "select id from fact where site = ? and kind = 'source-silent' and taken_at > ?",
                        ID,
                        site,
                        since)
                .size();
    }

    private List<SourceWatch> findSourceWatches() {
        return jdbc.list(
                """
                select id, query, cardinality(kinds) = 1 from watch
                where state = 'ACTIVE' and 'source-silent' = any (kinds)""",
                row -> new SourceWatch(
                        row.getObject(1, UUID.class), NamedSources.in(row.getString(2)), row.getBoolean(3)));
    }

    private static WatchMatch match(UUID watch, String site) {
        return new WatchMatch(watch, List.of(new WatchMatchReason("source", site, "")), MatchTransition.NONE);
    }

    /** A watch that wants outage alerts: the sources it names, and whether it selects nothing else. */
    private record SourceWatch(UUID watch, Set<String> names, boolean nothingElse) {
        boolean concernsSource(String site) {
            return names.contains(site.toLowerCase(Locale.ROOT)) || nothingElse && names.isEmpty();
        }
    }
}
