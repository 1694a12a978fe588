package mx.vigia.scraper.round;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Held by whoever visits a site: over all replicas, rounds of one site never overlap, and a dead visitor lets go. */
final class SiteLock implements AutoCloseable {
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final Connection connection;
    private final String site;

    private SiteLock(Connection connection, String site) {
        this.connection = connection;
        this.site = site;
    }

    /** Waits until nobody else visits the site. */
    static SiteLock take(DataSource database, String site) throws SQLException, InterruptedException {
        var connection = database.getConnection();
        var lock = new SiteLock(connection, site);
        try {
            while (!lock.ask("select pg_try_advisory_lock(hashtext('round of ' || ?))")) {
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            }
            return lock;
        } catch (SQLException | InterruptedException e) {
            connection.close();
            throw e;
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, site);
            var row = select.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            ask("select pg_advisory_unlock(hashtext('round of ' || ?))");
        }
    }
}
