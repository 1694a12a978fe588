package mx.vigia.analysis.matching.publishing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.JdbcRows;
import mx.vigia.analysis.dossier.fact.Fact;
import org.jboss.logging.Logger;

/**
 * Every fact once, under a number of its own. Numbers are given to committed facts by one at a time, over all replicas, in the order in which
 * facts were recorded: they have no gaps, and who reads on after the last number it took misses nothing.
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

    private final DataSource database;

    FactFeedRepository(DataSource database) {
        this.database = database;
    }

    /** A fact in its place. */
    public record Numbered(long number, Fact fact) {}

    /** Facts behind this number, in order. */
    public List<Numbered> after(long number, int limit) throws SQLException {
        try (var connection = database.getConnection()) {
            return JdbcRows.list(connection, FIND_AFTER_SQL, FactFeedRepository::parseNumbered, number, limit);
        }
    }

    private static Numbered parseNumbered(ResultSet row) throws SQLException {
        return new Numbered(row.getLong("number"), FactAnnouncementRepository.fact(row));
    }

    /** The newest number. */
    public long last() throws SQLException {
        try (var connection = database.getConnection()) {
            return JdbcRows.list(connection, FIND_LAST_SQL, row -> row.getLong("last"))
                    .getFirst();
        }
    }

    /** Gives a number to whatever was committed since, some thousands at a time. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void number() {
        try (var connection = database.getConnection()) {
            while (hasUnnumbered(connection)) {
                assignNumbers(connection);
            }
        } catch (SQLException notNow) {
            LOG.warnf("facts must wait for their numbers: %s", notNow.getMessage());
        }
    }

    private static boolean hasUnnumbered(Connection connection) throws SQLException {
        return JdbcRows.list(connection, EXISTS_UNNUMBERED_SQL, row -> row.getBoolean(1))
                .getFirst();
    }

    /** The lock comes in a statement of its own: the next one then sees what whoever held it before has numbered. */
    private static void assignNumbers(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            long last = JdbcRows.list(connection, LOCK_COUNTER_SQL, row -> row.getLong("last"))
                    .getFirst();
            JdbcRows.update(connection, ASSIGN_NUMBERS_SQL, last, BATCH_SIZE);
            JdbcRows.update(connection, UPDATE_COUNTER_SQL);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
