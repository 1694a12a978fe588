package mx.vigia.analysis.record;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** A database of a test's own, without anything that was heard. */
final class Emptied {
    private static final String DEADLOCK = "40P01";
    private static final Duration SOON = Duration.ofSeconds(30);

    private Emptied() {}

    /** Whoever works behind the intake meanwhile may hold what this waits for, and wait for what this holds: then it is tried again. */
    static void all(DataSource database) {
        await().atMost(SOON)
                .ignoreExceptionsMatching(
                        failed -> failed instanceof SQLException refused && DEADLOCK.equals(refused.getSQLState()))
                .until(() -> truncated(database));
    }

    private static boolean truncated(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate source_record, bill_text, dossier, proceeding cascade");
            return true;
        }
    }
}
