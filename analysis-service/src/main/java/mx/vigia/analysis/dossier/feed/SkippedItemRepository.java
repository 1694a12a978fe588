package mx.vigia.analysis.dossier.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Rows;

/** What a follower could not take, by name and with the reason, until it can: the others went on without it. */
@ApplicationScoped
public class SkippedItemRepository {
    private static final int LONGEST = 500;
    private static final String ENTER = """
            insert into passed_over (follower, subject, why, at) values (?, ?, ?, ?)
            on conflict (follower, subject) do update set why = excluded.why, at = excluded.at""";
    private static final String TAKEN = "delete from passed_over where follower = ? and subject = any (?)";
    private static final String NAMED = "select follower, subject, why from passed_over order by at desc limit ?";
    private static final String COUNT = "select count(*) from passed_over";

    private final DataSource database;
    private final Clock clock;

    SkippedItemRepository(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One thing that was passed over. */
    public record Item(String follower, String subject, String why) {}

    /** Notes that a follower goes on without this one. */
    public void enter(String follower, String subject, String why) throws SQLException {
        try (Connection connection = database.getConnection()) {
            enter(connection, new Item(follower, subject, why), clock.instant());
        }
    }

    /** The same within somebody's transaction. */
    public static void enter(Connection transaction, Item item, Instant now) throws SQLException {
        String said = item.why().length() > LONGEST ? item.why().substring(0, LONGEST) : item.why();
        Rows.update(transaction, ENTER, item.follower(), item.subject(), said, now);
    }

    /** Notes that these have been taken. */
    public void taken(String follower, Collection<String> subjects) throws SQLException {
        try (Connection connection = database.getConnection()) {
            taken(connection, follower, subjects);
        }
    }

    /** The same within somebody's transaction. */
    public static void taken(Connection transaction, String follower, Collection<String> subjects) throws SQLException {
        if (!subjects.isEmpty()) {
            Rows.update(transaction, TAKEN, follower, Rows.array(transaction, "text", subjects));
        }
    }

    /** How many there are. */
    public long count() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Rows.list(connection, COUNT, row -> row.getLong(1)).getFirst();
        }
    }

    /** The latest of them. */
    public List<Item> named(int limit) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Rows.list(
                    connection,
                    NAMED,
                    row -> new Item(row.getString("follower"), row.getString("subject"), row.getString("why")),
                    limit);
        }
    }
}
