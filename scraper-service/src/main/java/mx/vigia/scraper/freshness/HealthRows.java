package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.scraper.round.Ending;

/** The health each round left behind, kept in the round's own row until it is told. */
@ApplicationScoped
class HealthRows {
    private final DataSource database;
    private final ObjectMapper json;

    HealthRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The latest health of a site. */
    Optional<SiteHealth> latest(String site) throws SQLException {
        try (var connection = database.getConnection()) {
            return latest(connection, site);
        }
    }

    Optional<SiteHealth> latest(Connection connection, String site) throws SQLException {
        return read(connection, "from round where site = ? and health is not null order by ended_at desc limit 1", site)
                .stream()
                .findFirst();
    }

    /** What was written before this moment and not told yet. */
    List<SiteHealth> untold(Instant before) throws SQLException {
        return read(
                "from round where health is not null and health_announced_at is null and ended_at < ? order by ended_at limit 100",
                Timestamp.from(before));
    }

    /** By site the latest round of which people hear ({@link Ending#isTold}), where it ended between these moments and its health was never written. */
    Map<String, UUID> unwritten(Instant after, Instant before) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select r.site, r.id from round r
                        where r.health is null and r.ended_at > ? and r.ended_at < ? and r.state in ('succeeded', 'failed')
                        and r.ending = any(?)
                        and not exists (select 1 from round l where l.site = r.site and l.ended_at > r.ended_at
                            and l.ending = any(?))
                        and not exists (select 1 from incident i where i.site = r.site and i.began_at > r.ended_at)""")) {
            select.setTimestamp(1, Timestamp.from(after));
            select.setTimestamp(2, Timestamp.from(before));
            var told = connection.createArrayOf(
                    "text", Ending.labels(Ending::isTold).toArray());
            select.setArray(3, told);
            select.setArray(4, told);
            var rows = select.executeQuery();
            var found = new HashMap<String, UUID>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
            return found;
        }
    }

    /** What is done with the health of a site while nobody else does. */
    interface Work<T> {
        T on(HealthTurn turn) throws SQLException;
    }

    /** Does this in one transaction, after whoever reads and writes the health of the site now, on whichever replica. */
    <T> T inTurn(String site, Work<T> work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var done = work.on(HealthTurn.of(site, connection, this));
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** Ends an incident of a source that was taken back, and keeps the last word on it to be told. */
    void endAsWithdrawn(SiteHealth health, UUID incident, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update incident set ended_at = ?, ended_as = ?, health = ?::jsonb, announced_at = null
                        where id = ? and ended_at is null""")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setString(2, SiteState.WITHDRAWN.label());
            update.setString(3, text(health));
            update.setObject(4, incident);
            update.executeUpdate();
        }
    }

    /** What began without a round before this moment and was not told yet. */
    List<SiteHealth> untoldOverdue(Instant before) throws SQLException {
        return read(
                "from incident where health is not null and announced_at is null and began_at < ? order by began_at limit 100",
                Timestamp.from(before));
    }

    /** Has a word last said before this moment said once more, of the same incident; whoever comes second changes nothing. */
    void sayAgain(UUID incident, Instant saidBefore, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update incident set announced_at = null, health = jsonb_set(jsonb_set(health - 'fact',
                          '{round,id}', to_jsonb(?::text)), '{round,endedAt}', to_jsonb(?::text))
                        where id = ? and ended_at is null and health is not null and announced_at <= ?""")) {
            update.setString(1, UUID.randomUUID().toString());
            update.setString(2, now.toString());
            update.setObject(3, incident);
            update.setTimestamp(4, Timestamp.from(saidBefore));
            update.executeUpdate();
        }
    }

    void markOverdue(UUID incident, Instant now) throws SQLException {
        mark("update incident set announced_at = ? where id = ?", incident, now);
    }

    void mark(UUID round, Instant now) throws SQLException {
        mark("update round set health_announced_at = ? where id = ?", round, now);
    }

    private void mark(String sql, UUID id, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    String text(SiteHealth health) {
        try {
            return json.writeValueAsString(health);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<SiteHealth> read(String where, Object value) throws SQLException {
        try (var connection = database.getConnection()) {
            return read(connection, where, value);
        }
    }

    private List<SiteHealth> read(Connection connection, String where, Object value) throws SQLException {
        try (var select = connection.prepareStatement("select health " + where)) {
            select.setObject(1, value);
            var rows = select.executeQuery();
            var found = new ArrayList<SiteHealth>();
            while (rows.next()) {
                found.add(json.readValue(rows.getString(1), SiteHealth.class));
            }
            return found;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
