package mx.vigia.notification.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Optional;
import javax.sql.DataSource;

/** The last health report of each source, for the foot of a letter. */
@ApplicationScoped
public class LastSourceHealthRepository {
    private final DataSource database;
    private final SourceAlarmConfig config;

    LastSourceHealthRepository(DataSource database, SourceAlarmConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Stores the report of the latest round; an older one changes nothing. */
    void keep(SiteHealthEvent health) throws SQLException {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into source_state (site, name, state, since, last_success, told_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (site) do update set name = excluded.name, state = excluded.state,
                            since = excluded.since, last_success = excluded.last_success, told_at = excluded.told_at
                        where excluded.told_at >= source_state.told_at""")) {
            upsert.setString(1, health.site());
            upsert.setString(2, health.name());
            upsert.setString(3, health.state());
            upsert.setTimestamp(4, Timestamp.from(health.since()));
            upsert.setTimestamp(5, health.lastRead().map(Timestamp::from).orElse(null));
            upsert.setTimestamp(6, Timestamp.from(health.round().endedAt()));
            upsert.executeUpdate();
        }
    }

    /** Returns all sources by name. */
    public SourceOverview all() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select site, name, state, since, last_success, told_at from source_state order by name");
                var rows = query.executeQuery()) {
            var sources = new ArrayList<SiteHealthEvent>();
            while (rows.next()) {
                sources.add(new SiteHealthEvent(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getTimestamp(4).toInstant(),
                        Optional.ofNullable(rows.getTimestamp(5))
                                .map(Timestamp::toInstant)
                                .orElse(null),
                        new SiteHealthEvent.Round(rows.getTimestamp(6).toInstant()),
                        null,
                        null));
            }
            return new SourceOverview(sources, config.unheardAfter());
        }
    }
}
