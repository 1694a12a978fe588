package mx.vigia.notification.intake;

import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.platform.store.Jdbc;

/** The last health report of each source, for the foot of a letter. */
@ApplicationScoped
public class LastSourceHealthRepository {
    private final Jdbc jdbc;
    private final SourceAlarmConfig config;

    LastSourceHealthRepository(Jdbc jdbc, SourceAlarmConfig config) {
        this.jdbc = jdbc;
        this.config = config;
    }

    /** Stores the report of the latest round; an older one changes nothing. */
    void save(SiteHealthEvent health) {
        jdbc.update(
                """
                insert into source_state (site, name, state, since, last_success, told_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (site) do update set name = excluded.name, state = excluded.state,
                    since = excluded.since, last_success = excluded.last_success, told_at = excluded.told_at
                where excluded.told_at >= source_state.told_at""",
                health.site(),
                health.name(),
                health.state(),
                health.since(),
                health.lastRead().orElse(null),
                health.round().endedAt());
    }

    /** Returns all sources by name. */
    public SourceOverview all() {
        var sources = jdbc.list(
                "select site, name, state, since, last_success, told_at from source_state order by name",
                row -> new SiteHealthEvent(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Jdbc.instant(row, 4),
                        Jdbc.instant(row, 5),
                        new SiteHealthEvent.Round(Jdbc.instant(row, 6)),
                        null,
                        null));
        return new SourceOverview(sources, config.unheardAfter());
    }
}
