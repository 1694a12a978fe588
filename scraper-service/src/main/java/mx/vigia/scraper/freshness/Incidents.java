package mx.vigia.scraper.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The incidents of each site, at most one of them open. */
@ApplicationScoped
class Incidents {
    private final DataSource database;

    Incidents(DataSource database) {
        this.database = database;
    }

    /** The incident that lasts. */
    Optional<Incident> open(String site) throws SQLException {
        try (var connection = database.getConnection()) {
            return open(connection, site);
        }
    }

    /** The same within a transaction. */
    static Optional<Incident> open(Connection connection, String site) throws SQLException {
        return read(connection, "where site = ? and ended_at is null limit 1", site).stream()
                .findFirst();
    }

    /** The incidents of a site, the latest first. */
    List<Incident> of(String site, int most) throws SQLException {
        try (var connection = database.getConnection()) {
            return read(connection, "where site = ? order by began_at desc limit " + most, site);
        }
    }

    /**
     * Begins one within a transaction; false where one lasts already.
     *
     * @param health the word of an incident that no round began, as JSON; null where its round has it
     */
    static boolean begin(Connection connection, String site, Incident incident, String health) throws SQLException {
        try (var insert = connection.prepareStatement("""
                        insert into incident (id, site, why, expected, found, began_at, health)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing""")) {
            insert.setObject(1, incident.id());
            insert.setString(2, site);
            insert.setString(3, incident.why().label());
            insert.setString(4, incident.expected());
            insert.setString(5, incident.found());
            insert.setTimestamp(6, Timestamp.from(incident.beganAt()));
            insert.setString(7, health);
            return insert.executeUpdate() > 0;
        }
    }

    /** Ends it within a transaction. */
    static void end(Connection connection, UUID incident, Instant now) throws SQLException {
        try (var update = connection.prepareStatement("update incident set ended_at = ? where id = ?")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setObject(2, incident);
            update.executeUpdate();
        }
    }

    private static List<Incident> read(Connection connection, String where, String site) throws SQLException {
        try (var select = connection.prepareStatement("select * from incident " + where)) {
            select.setString(1, site);
            var rows = select.executeQuery();
            var found = new ArrayList<Incident>();
            while (rows.next()) {
                var ended = rows.getTimestamp("ended_at");
                found.add(new Incident(
                        rows.getObject("id", UUID.class),
                        SiteState.labelled(rows.getString("why")),
                        rows.getString("expected"),
                        rows.getString("found"),
                        rows.getTimestamp("began_at").toInstant(),
                        ended == null ? null : ended.toInstant(),
                        rows.getString("ended_as")));
            }
            return found;
        }
    }
}
