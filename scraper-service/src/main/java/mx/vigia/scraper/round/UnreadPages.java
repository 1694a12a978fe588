package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The pages that replays could not read or doubted, each with what was looked for and what was found; {@link Leaf} writes them. */
@ApplicationScoped
class UnreadPages {
    private final DataSource database;

    UnreadPages(DataSource database) {
        this.database = database;
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
