package mx.vigia.analysis.dossier.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import mx.vigia.platform.store.Jdbc;

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

    private final Jdbc database;
    private final Clock clock;

    SkippedItemRepository(Jdbc database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One item that was skipped. */
    public record Item(String follower, String subject, String why) {}

    /** Records that a follower continues without this item. */
    public void save(String follower, String subject, String why) {
        database.runOnConnection(jdbc -> save(jdbc, new Item(follower, subject, why), clock.instant()));
    }

    /** Does the same within the caller's transaction. */
    public static void save(Jdbc transaction, Item item, Instant now) {
        String statement =
                item.why().length() > MAX_REASON_LENGTH ? item.why().substring(0, MAX_REASON_LENGTH) : item.why();
        transaction.update(SAVE_SQL, item.follower(), item.subject(), statement, now);
    }

    /** Records that these items have been processed. */
    public void delete(String follower, Collection<String> subjects) {
        database.runOnConnection(jdbc -> delete(jdbc, follower, subjects));
    }

    /** Does the same within the caller's transaction. */
    public static void delete(Jdbc transaction, String follower, Collection<String> subjects) {
        if (!subjects.isEmpty()) {
            transaction.update(DELETE_SQL, follower, Jdbc.array("text", subjects));
        }
    }

    /** Returns the number of skipped items. */
    public long count() {
        return database.list(COUNT_SQL, row -> row.getLong(1)).getFirst();
    }

    /** Returns the latest skipped items. */
    public List<Item> findLatest(int limit) {
        return database.list(
                FIND_LATEST_SQL,
                row -> new Item(row.getString("follower"), row.getString("subject"), row.getString("why")),
                limit);
    }
}
