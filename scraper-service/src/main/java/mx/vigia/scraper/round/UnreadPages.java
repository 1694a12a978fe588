package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.scraper.reading.Problem;

/** The pages of which replays took nothing, since they could not read them or doubted them, each with what was looked for and what was found. */
@ApplicationScoped
class UnreadPages {
    private final DataSource database;

    UnreadPages(DataSource database) {
        this.database = database;
    }

    /** One more, with the first of what is wrong with it. */
    void add(UUID replay, long number, Problem why) throws SQLException {
        try (var connection = database.getConnection()) {
            add(connection, replay, number, why);
        }
    }

    static void add(Connection connection, UUID replay, long number, Problem why) throws SQLException {
        ReplayBook.run(
                connection, """
                insert into replay_unread (replay, number, address, what, expected, found) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """, replay, number, why.address().toString(), why.what(), why.expected(), why.found());
    }

    /** Lets go of those that were read, and named when they were set against what is held. */
    static void forgetRead(Connection connection, UUID replay) throws SQLException {
        ReplayBook.run(connection, """
                delete from replay_unread u where replay = ?
                  and exists (select from replay_said s where s.replay = u.replay and s.number = u.number)
                """, replay);
    }

    /** Those of a replay behind this row of the manifest, the oldest first, no more than so many. */
    List<UnreadPage> of(UUID replay, long after, int most) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select * from replay_unread where replay = ? and number > ? order by number limit ?")) {
            select.setObject(1, replay);
            select.setLong(2, after);
            select.setInt(3, most);
            var found = new ArrayList<UnreadPage>();
            var rows = select.executeQuery();
            while (rows.next()) {
                found.add(new UnreadPage(
                        rows.getLong("number"),
                        rows.getString("address"),
                        rows.getString("what"),
                        rows.getString("expected"),
                        rows.getString("found")));
            }
            return found;
        }
    }
}
