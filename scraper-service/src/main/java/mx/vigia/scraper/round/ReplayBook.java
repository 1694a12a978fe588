package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows of replays: how far each is, and how much came of it. */
@ApplicationScoped
class ReplayBook {
    private final DataSource database;

    ReplayBook(DataSource database) {
        this.database = database;
    }

    /** The replay of the site that was broken off, if the same readers made it; else a new one. */
    UUID takeUp(String site, String editions, long upTo, Instant now) throws SQLException {
        try (var connection = database.getConnection()) {
            run(connection, "delete from replay where site = ? and ended_at is null and editions <> ?", site, editions);
            run(connection, """
                insert into replay (id, site, editions, up_to, began_at) values (?, ?, ?, ?, ?)
                on conflict (site) where ended_at is null do nothing
                """, UUID.randomUUID(), site, editions, upTo, Timestamp.from(now));
            try (var select =
                    connection.prepareStatement("select id from replay where site = ? and ended_at is null")) {
                select.setString(1, site);
                var row = select.executeQuery();
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    /** Forgets the replay of the site that was broken off, so that the next begins anew. */
    void giveUp(String site) throws SQLException {
        try (var connection = database.getConnection()) {
            run(connection, "delete from replay where site = ? and ended_at is null", site);
        }
    }

    Optional<ReplayRow> with(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                    select r.*, (select count(*) from replay_difference where replay = r.id and kind = 'new') as fresh,
                      (select count(*) from replay_difference where replay = r.id and kind = 'changed') as changed,
                      (select count(*) from replay_difference where replay = r.id and kind = 'gone') as gone
                    from replay r where id = ?
                    """)) {
            select.setObject(1, id);
            var row = select.executeQuery();
            return row.next() ? Optional.of(replay(row)) : Optional.empty();
        }
    }

    private static ReplayRow replay(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new ReplayRow(
                row.getObject("id", UUID.class),
                row.getString("site"),
                row.getLong("up_to"),
                row.getLong("at"),
                row.getInt("pages"),
                row.getInt("items"),
                row.getInt("unread"),
                row.getInt("removed"),
                row.getInt("doubted"),
                row.getInt("fresh"),
                row.getInt("changed"),
                row.getInt("gone"),
                row.getInt("newer"),
                row.getInt("withheld"),
                row.getInt("published"),
                row.getTimestamp("began_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }

    /** Whose rows these are in the manifest, as this replay left them; in one transaction with how far it is. */
    void took(UUID id, Leaf leaf) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            leaf.write(connection, id);
            connection.commit();
        }
    }

    /** Forgets what differed, so that it can be found anew. */
    void forgetDifferences(UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            ReplayDifferences.forget(connection, id);
            UnreadPages.forgetRead(connection, id);
            run(connection, "update replay set newer = 0, withheld = 0 where id = ?", id);
        }
    }

    /** One more record of which something was said since. */
    void leftAlone(UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            run(connection, "update replay set newer = newer + 1 where id = ?", id);
        }
    }

    /** One more record of which its page says what it cannot mean, or of a page that is suspect as a whole. */
    void withheld(UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            run(connection, "update replay set withheld = withheld + 1 where id = ?", id);
        }
    }

    void published(UUID id, int more) throws SQLException {
        try (var connection = database.getConnection()) {
            run(connection, "update replay set published = published + ? where id = ?", more, id);
        }
    }

    /** It is over; what it had to keep in mind is let go, what it found stays. */
    void end(UUID id, Instant now) throws SQLException {
        try (var connection = database.getConnection()) {
            run(connection, "update replay set ended_at = ? where id = ?", Timestamp.from(now), id);
            run(connection, "delete from replay_said where replay = ?", id);
            run(connection, "delete from replay_page where replay = ?", id);
        }
    }

    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
