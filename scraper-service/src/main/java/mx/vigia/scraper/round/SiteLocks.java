package mx.vigia.scraper.round;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Over all replicas, rounds of one site never overlap, and a dead visitor lets go. One connection to the database holds the
 * locks of all sites, however many are visited and wait: rounds need the others for their work.
 */
@ApplicationScoped
class SiteLocks {
    private static final Logger LOG = Logger.getLogger(SiteLocks.class);
    private static final long FIRST_WAIT_MILLIS = 100;
    private static final long LONGEST_WAIT_MILLIS = 5000;

    private final DataSource database;
    private final Map<String, Semaphore> queues = new ConcurrentHashMap<>();
    private final ReentrantLock turn = new ReentrantLock();
    private Connection connection;

    SiteLocks(DataSource database) {
        this.database = database;
    }

    /** Waits until nobody else visits the site. */
    SiteLock take(String site) throws SQLException, InterruptedException {
        var queue = queues.computeIfAbsent(site, s -> new Semaphore(1, true));
        queue.acquire();
        var taken = false;
        try {
            var wait = FIRST_WAIT_MILLIS;
            while (!ask("select pg_try_advisory_lock(hashtext('round of ' || ?))", site)) {
                TimeUnit.MILLISECONDS.sleep(wait);
                wait = longer(wait);
            }
            taken = true;
            return () -> leave(site, queue);
        } finally {
            if (!taken) {
                queue.release();
            }
        }
    }

    /** The longer another replica visits the site, the less often we ask. */
    static long longer(long wait) {
        return Math.min(2 * wait, LONGEST_WAIT_MILLIS);
    }

    private void leave(String site, Semaphore queue) {
        try {
            ask("select pg_advisory_unlock(hashtext('round of ' || ?))", site);
        } catch (SQLException e) {
            LOG.warnf("%s: the lock went with its connection: %s", site, e.getMessage());
        } finally {
            queue.release();
        }
    }

    private boolean ask(String sql, String site) throws SQLException {
        turn.lock();
        try {
            return asked(sql, site);
        } finally {
            turn.unlock();
        }
    }

    private boolean asked(String sql, String site) throws SQLException {
        if (connection == null) {
            connection = database.getConnection();
        }
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, site);
            var row = select.executeQuery();
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    @PreDestroy
    void close() throws SQLException {
        turn.lock();
        try (var held = connection) {
            connection = null;
            if (held != null) {
                letGo(held);
            }
        } finally {
            turn.unlock();
        }
    }

    /** A connection that goes back to its pool with our locks on it would hold them for ever. */
    private static void letGo(Connection held) throws SQLException {
        try (var statement = held.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            LOG.warnf("the connection that holds the locks is given up: %s", e.getMessage());
            held.abort(Runnable::run);
        }
    }
}
