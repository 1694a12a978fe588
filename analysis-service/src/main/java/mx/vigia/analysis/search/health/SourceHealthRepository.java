package mx.vigia.analysis.search.health;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;

/** Reads whether the site of a bill is responding, and whether any site is. */
@ApplicationScoped
public class SourceHealthRepository {
    private static final String SPEAKING = "speaking";
    private static final String UNHEARD = "unheard";
    private static final String WITHDRAWN = "withdrawn";

    /** The outage states known to this version; a newer scraper may have more. */
    private static final Set<String> KNOWN_STATES = Set.of(
            "quiet",
            "blocked",
            "rate-limited",
            "out-of-service",
            "changed-shape",
            "cut-short",
            "too-large",
            "unreachable",
            "archive-full",
            "overdue",
            "never-visited");

    /** An outage of a site, since when, and when it last responded. */
    @TemplateData
    public record SourceOutage(String site, String name, String state, Instant since) {
        /** Whether nothing has been heard of any site. */
        public boolean ofAll() {
            return state.equals(UNHEARD);
        }

        /** Returns the message key of the outage. */
        public String key() {
            return switch (state) {
                case UNHEARD -> "bill.unheard";
                case WITHDRAWN -> "bill.withdrawn";
                default -> KNOWN_STATES.contains(state) ? "bill.stale" : "bill.unknown-state";
            };
        }
    }

    private static final String FIND_BY_SITES_SQL = "select site, name, state, coalesce(last_success, since) as since,"
            + " (select max(ended_at) from site_health) as heard from site_health where site = any (?) order by site";

    private final Jdbc database;
    private final SourceConfig config;
    private final InstantSource clock;

    SourceHealthRepository(Jdbc database, SourceConfig config, InstantSource clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Returns the known outages among these sites; if no site has been heard from at all, only one of them. */
    public List<SourceOutage> findOutages(Collection<String> sites) {
        var silences = database.list(FIND_BY_SITES_SQL, this::toOutage, Jdbc.array("text", sites)).stream()
                .flatMap(Optional::stream)
                .toList();
        boolean nobody = !silences.isEmpty() && silences.getFirst().ofAll();
        return nobody ? silences.subList(0, 1) : silences;
    }

    /** Returns the latest reported name of each site, by id. */
    public Map<String, String> names() {
        return database.list("select site, name from site_health", SourceHealthRepository::mapEntry).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, String> mapEntry(ResultSet given) throws SQLException {
        return Map.entry(given.getString(1), given.getString(2));
    }

    /** Returns the time of the latest report of any site; empty if there is none. */
    public Optional<Instant> findLastReport() {
        return database.first(
                "select max(ended_at) from site_health having max(ended_at) is not null", row -> Jdbc.instant(row, 1));
    }

    /** Whether this time is too long ago. */
    public boolean isTooLongAgo(Instant lastHeard) {
        return lastHeard.plus(config.unheardAfter()).isBefore(clock.instant());
    }

    private Optional<SourceOutage> toOutage(ResultSet given) throws SQLException {
        var received = Jdbc.instant(given, "heard");
        var site = given.getString("site");
        var name = given.getString("name");
        var state = given.getString("state");
        if (isTooLongAgo(received)) {
            return Optional.of(new SourceOutage(site, name, UNHEARD, received));
        }
        if (SPEAKING.equals(state)) {
            return Optional.empty();
        }
        return Optional.of(new SourceOutage(site, name, state, Jdbc.instant(given, "since")));
    }
}
