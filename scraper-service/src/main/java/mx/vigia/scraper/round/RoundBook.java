package mx.vigia.scraper.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import mx.vigia.scraper.reading.Problem;

/** Every round there was, is or will be, as rows. */
@ApplicationScoped
public class RoundBook {
    private static final int TRAILING = 20;

    /** What stands as the ending of a round from before endings had names. */
    private static final String BEFORE_ENDINGS = "";

    private final DataSource database;
    private final ObjectMapper json;

    RoundBook(DataSource database, ObjectMapper json) {
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

    /** The round of this id. */
    public Optional<RoundReport> withId(String site, UUID id) throws SQLException {
        return read("where site = ? and id = ?", s -> {
                    s.setString(1, site);
                    s.setObject(2, id);
                })
                .stream()
                .findFirst();
    }

    /** The rounds of a site, the latest first. */
    public List<RoundReport> latest(String site, int most) throws SQLException {
        return read("where site = ? order by asked_at desc limit " + most, s -> s.setString(1, site));
    }

    /** The latest round of a site that came to an end by itself. */
    public Optional<RoundReport> lastEnded(String site) throws SQLException {
        return read(
                        "where site = ? and state in ('succeeded', 'failed') order by ended_at desc limit 1",
                        s -> s.setString(1, site))
                .stream()
                .findFirst();
    }

    /** The latest round of a site that said how the site is. */
    public Optional<RoundReport> lastSpeaking(String site) throws SQLException {
        return read(
                        "where site = ? and state in ('succeeded', 'failed') and ending not in ('house-failed', 'needs-key')"
                                + " order by ended_at desc limit 1",
                        s -> s.setString(1, site))
                .stream()
                .findFirst();
    }

    /** True while a round of the site runs that began after this moment. */
    public boolean isUnderWay(String site, Instant after) throws SQLException {
        return !read("where site = ? and state = 'running' and started_at > ? limit 1", s -> {
                    s.setString(1, site);
                    s.setTimestamp(2, Timestamp.from(after));
                })
                .isEmpty();
    }

    /** The latest round of a site that gave something and stands for it as it is: one that was doubted does not. */
    public Optional<RoundReport> lastSucceeded(String site) throws SQLException {
        var sound = Stream.concat(
                        Stream.of(BEFORE_ENDINGS),
                        Stream.of(Ending.values()).filter(Ending::isSound).map(Ending::label))
                .toArray();
        return read("where site = ? and state = 'succeeded' and ending = any(?) order by ended_at desc limit 1", s -> {
                    s.setString(1, site);
                    s.setArray(2, s.getConnection().createArrayOf("text", sound));
                })
                .stream()
                .findFirst();
    }

    /** The latest round of a site that brought news. */
    public Optional<RoundReport> lastWithNews(String site) throws SQLException {
        return read(
                        "where site = ? and published > 0 and ended_at is not null order by ended_at desc limit 1",
                        s -> s.setString(1, site))
                .stream()
                .findFirst();
    }

    /** The middle of what the latest rounds of a site showed that gave something, 0 where none did. */
    public int usualItems(String site) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select coalesce(percentile_disc(0.5) within group (order by items), 0) from (
                          select items from round where site = ? and state = 'succeeded' and items > 0
                          order by ended_at desc limit %d) as latest
                        """.formatted(TRAILING))) {
            select.setString(1, site);
            var row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private List<RoundReport> read(String where, Filling filling) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select * from round " + where)) {
            filling.fill(select);
            var found = new ArrayList<RoundReport>();
            var rows = select.executeQuery();
            while (rows.next()) {
                found.add(report(rows));
            }
            return found;
        }
    }

    private RoundReport report(ResultSet row) throws SQLException {
        return new RoundReport(
                row.getObject("id", UUID.class),
                row.getString("site"),
                RoundReport.State.labelled(row.getString("state")),
                row.getBoolean("silent"),
                instant(row, "asked_at"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getInt("pages"),
                row.getInt("items"),
                row.getInt("published"),
                problems(row.getString("problems")),
                ending(row.getString("ending")),
                endings(row.getString("endings")));
    }

    private static Ending ending(String label) {
        return label.isEmpty() ? null : Ending.labelled(label);
    }

    private Map<Ending, Integer> endings(String written) {
        try {
            return Ending.read(json.readValue(written, new TypeReference<Map<String, Integer>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private List<Problem> problems(String written) {
        try {
            return List.of(json.readValue(written, Problem[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql, Filling filling) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            statement.executeUpdate();
        }
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }
}
