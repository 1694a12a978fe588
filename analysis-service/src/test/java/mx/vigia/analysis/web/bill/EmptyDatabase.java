package mx.vigia.analysis.web.bill;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;

/** A database without any bill, for tests that look at all of them. */
public final class EmptyDatabase {
    private static final String DEADLOCK = "40P01";
    private static final String LOCKED = "55P03";
    private static final Duration SOON = Duration.ofSeconds(30);

    private EmptyDatabase() {}

    /**
     * Whoever works behind the intake meanwhile may hold what this waits for, and wait for what this holds: then it
     * lets go and is tried again.
     */
    public static void all(DataSource database) {
        await().atMost(SOON)
                .ignoreExceptionsMatching(failed -> failed instanceof SQLException e
                        && Set.of(DEADLOCK, LOCKED).contains(e.getSQLState()))
                .until(() -> truncated(database));
    }

    private static boolean truncated(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local lock_timeout = '2s'");
            statement.execute("truncate source_record, bill_text, dossier, proceeding cascade");
            connection.commit();
            return true;
        }
    }
}
