package mx.vigia.scraper.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.scraper.reading.Problem;

/** Writes down each round from its order to its end, one row each. */
@ApplicationScoped
class RoundRegister {
    private final DataSource database;
    private final ObjectMapper json;

    RoundRegister(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void open(UUID id, String site, boolean silent, Instant now) throws SQLException {
        run("insert into round (id, site, state, silent, asked_at) values (?, ?, 'waiting', ?, ?)", statement -> {
            statement.setObject(1, id);
            statement.setString(2, site);
            statement.setBoolean(3, silent);
            statement.setTimestamp(4, Timestamp.from(now));
        });
    }

    /** Begins a round; one that is still said to run cannot be, since we hold the site's lock. */
    void begin(UUID id, String site, boolean silent, Instant now) throws SQLException {
        run("update round set state = 'interrupted', ended_at = ? where site = ? and state = 'running'", statement -> {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setString(2, site);
        });
        run("update round set state = 'running', silent = ?, started_at = ? where id = ?", statement -> {
            statement.setBoolean(1, silent);
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setObject(3, id);
        });
    }

    /** How far a round is that goes on. */
    void note(UUID id, Tally soFar) throws SQLException {
        run("update round set pages = ?, items = ?, published = ? where id = ? and state = 'running'", statement -> {
            statement.setInt(1, soFar.pages());
            statement.setInt(2, soFar.items());
            statement.setInt(3, soFar.published());
            statement.setObject(4, id);
        });
    }

    void end(UUID id, RoundReport.State state, Ending ending, Tally tally, Instant now) throws SQLException {
        var problems = written(tally.problems());
        var endings = written(tally.endings());
        run("""
                update round set state = ?, ended_at = ?, pages = ?, items = ?, published = ?, problems = ?::jsonb,
                  ending = ?, endings = ?::jsonb where id = ?
                """, statement -> {
            statement.setString(1, state.label());
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setInt(3, tally.pages());
            statement.setInt(4, tally.items());
            statement.setInt(5, tally.published());
            statement.setString(6, problems);
            statement.setString(7, ending.label());
            statement.setString(8, endings);
            statement.setObject(9, id);
        });
    }

    /** Ends a round that the house could not see through; one that has ended keeps its end. */
    void breakOff(UUID id, Problem why, Instant now) throws SQLException {
        var problems = written(List.of(why));
        run("""
                update round set state = 'failed', started_at = coalesce(started_at, ?), ended_at = ?,
                  problems = ?::jsonb, ending = ? where id = ? and state in ('waiting', 'running')
                """, statement -> {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setString(3, problems);
            statement.setString(4, Ending.HOUSE_FAILED.label());
            statement.setObject(5, id);
        });
    }

    void drop(UUID id) throws SQLException {
        run("delete from round where id = ?", statement -> statement.setObject(1, id));
    }

    /** Marks what a process that is gone had left waiting. */
    void giveUpWaiting(String site, Instant before) throws SQLException {
        run(
                "update round set state = 'interrupted', ended_at = ? where site = ? and state = 'waiting' and asked_at < ?",
                s -> {
                    s.setTimestamp(1, Timestamp.from(before));
                    s.setString(2, site);
                    s.setTimestamp(3, Timestamp.from(before));
                });
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql, Filling filling) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            statement.executeUpdate();
        }
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }
}
