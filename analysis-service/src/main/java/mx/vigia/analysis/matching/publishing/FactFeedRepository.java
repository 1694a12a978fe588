package mx.vigia.analysis.matching.publishing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Stores the numbered feed of facts. Numbers are assigned to committed facts by one replica at a time, in the order in
 * which facts were recorded: they have no gaps, and a reader that continues after its last number misses nothing.
 */
@ApplicationScoped
public class FactFeedRepository {
    private static final Logger LOG = Logger.getLogger(FactFeedRepository.class);
    private static final int BATCH_SIZE = 5_000;
    private static final String EXISTS_UNNUMBERED_SQL = "select exists (select from fact_place where number is null)";
    private static final String LOCK_COUNTER_SQL = "select last from fact_counter for update";
    private static final String ASSIGN_NUMBERS_SQL = """
            update fact_place set number = ? + turn
            from (select fact as waiting, row_number() over (order by recorded_at, revision, fact) as turn from fact_place
                where number is null order by recorded_at, revision, fact limit ?) as next
            where fact = waiting
            """;
    private static final String UPDATE_COUNTER_SQL =
            "update fact_counter set last = greatest(last, (select max(number) from fact_place))";
    private static final String FIND_AFTER_SQL = """
            select number, id, kind, natural_key, dossier, fact.revision, before, after, happened, published, captured, page, late
            from fact_place join fact on id = fact_place.fact
            where number > ? order by number limit ?
            """;
    private static final String FIND_LAST_SQL = "select last from fact_counter";

    private final Jdbc database;

    FactFeedRepository(Jdbc database) {
        this.database = database;
    }

    /** A fact with its number in the feed. */
    public record Numbered(long number, Fact fact) {}

    /** Returns facts after this number, in order. */
    public List<Numbered> after(long number, int limit) {
        return database.list(FIND_AFTER_SQL, FactFeedRepository::parseNumbered, number, limit);
    }

    private static Numbered parseNumbered(ResultSet row) throws SQLException {
        return new Numbered(row.getLong("number"), FactAnnouncementRepository.fact(row));
    }

    /** Returns the highest number. */
    public long last() {
        return database.list(FIND_LAST_SQL, row -> row.getLong("last")).getFirst();
    }

    /** Assigns numbers to facts committed since the last call, some thousands at a time. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void number() {
        try (var session = database.open()) {
            var jdbc = session.jdbc();
            while (hasUnnumbered(jdbc)) {
                assignNumbers(jdbc);
            }
        } catch (StoreException e) {
            LOG.warnf("Numbering of facts paused, retrying: %s", e.getMessage());
        }
    }

    private static boolean hasUnnumbered(Jdbc jdbc) {
        return jdbc.list(EXISTS_UNNUMBERED_SQL, row -> row.getBoolean(1)).getFirst();
    }

    /**
     * Assigns numbers. The lock is taken in a separate statement, so that the next one sees the numbers assigned by its
     * previous holder.
     */
    private static void assignNumbers(Jdbc jdbc) {
        jdbc.runInTransaction(transaction -> {
            long last = transaction.one(LOCK_COUNTER_SQL, row -> row.getLong("last"));
            transaction.update(ASSIGN_NUMBERS_SQL, last, BATCH_SIZE);
            transaction.update(UPDATE_COUNTER_SQL);
        });
    }
}
