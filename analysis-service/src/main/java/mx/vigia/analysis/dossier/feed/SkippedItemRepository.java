package mx.vigia.analysis.dossier.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.JdbcRows;

/**
 * Stores items that a follower could not process, by name and with the reason, until it can; the follower continues
 * without them.
 */
@ApplicationScoped
public class SkippedItemRepository {
    private static final int MAX_REASON_LENGTH = 500;
    private static final String SAVE_SQL = """
            insert into passed_over (follower, subject, why, at) values (?, ?, ?, ?)
            on conflict (follower, subject) do update set why = excluded.why, at = excluded.at""";
    private static final String DELETE_SQL = "delete from passed_over where follower = ? and subject = any (?)";
    private static final String FIND_LATEST_SQL =
            "select follower, subject, why from passed_over order by at desc limit ?";
    private static final String COUNT_SQL = "select count(*) from passed_over";

    private final DataSource database;
    private final Clock clock;

    SkippedItemRepository(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One item that was skipped. */
    public record Item(String follower, String subject, String why) {}

    /** Records that a follower continues without this item. */
    public void save(String follower, String subject, String why) throws SQLException {
        try (Connection connection = database.getConnection()) {
            save(connection, new Item(follower, subject, why), clock.instant());
        }
    }

    /** Does the same within the caller's transaction. */
    public static void save(Connection transaction, Item item, Instant now) throws SQLException {
        String said = item.why().length() > MAX_REASON_LENGTH ? item.why().substring(0, MAX_REASON_LENGTH) : item.why();
        JdbcRows.update(transaction, SAVE_SQL, item.follower(), item.subject(), said, now);
    }

    /** Records that these items have been processed. */
    public void delete(String follower, Collection<String> subjects) throws SQLException {
        try (Connection connection = database.getConnection()) {
            delete(connection, follower, subjects);
        }
    }

    /** Does the same within the caller's transaction. */
    public static void delete(Connection transaction, String follower, Collection<String> subjects)
            throws SQLException {
        if (!subjects.isEmpty()) {
            JdbcRows.update(transaction, DELETE_SQL, follower, JdbcRows.toSqlArray(transaction, "text", subjects));
        }
    }

    /** Returns the number of skipped items. */
    public long count() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return JdbcRows.list(connection, COUNT_SQL, row -> row.getLong(1)).getFirst();
        }
    }

    /** Returns the latest skipped items. */
    public List<Item> findLatest(int limit) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return JdbcRows.list(
                    connection,
                    FIND_LATEST_SQL,
                    row -> new Item(row.getString("follower"), row.getString("subject"), row.getString("why")),
                    limit);
        }
    }
}
