package mx.vigia.scraper.round;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.Session;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;

/**
 * Prevents overlapping rounds of one site over all replicas; a dead process releases its lock. One database connection
 * holds the locks of all sites, however many are visited and wait: rounds need the others for their work.
 */
@ApplicationScoped
public class SiteLocks {
    private static final Logger LOG = Logger.getLogger(SiteLocks.class);
    private static final long FIRST_WAIT_MILLIS = 100;
    private static final long MAX_WAIT_MILLIS = 5000;

    private final Jdbc database;
    private final Map<String, Semaphore> queues = new ConcurrentHashMap<>();
    private final ReentrantLock turn = new ReentrantLock();
    private Session session;

    SiteLocks(Jdbc database) {
        this.database = database;
    }

    /** Takes the lock of the site, waiting until no other round visits it. */
    public SiteLock acquire(String site) throws InterruptedException {
        var queue = queues.computeIfAbsent(site, s -> new Semaphore(1, true));
        queue.acquire();
        var taken = false;
        try {
            var wait = FIRST_WAIT_MILLIS;
            while (!querySerially("select pg_try_advisory_lock(hashtext('round of ' || ?))", site)) {
                TimeUnit.MILLISECONDS.sleep(wait);
                wait = nextWait(wait);
            }
            taken = true;
            return () -> unlock(site, queue);
        } finally {
            if (!taken) {
                queue.release();
            }
        }
    }

    /** Returns the next polling interval; it grows with the time for which another replica visits the site. */
    static long nextWait(long wait) {
        return Math.min(2 * wait, MAX_WAIT_MILLIS);
    }

    private void unlock(String site, Semaphore queue) {
        try {
            querySerially("select pg_advisory_unlock(hashtext('round of ' || ?))", site);
        } catch (StoreException e) {
            LOG.warnf("Site lock lost with its connection: site=%s reason=%s", site, e.getMessage());
        } finally {
            queue.release();
        }
    }

    private boolean querySerially(String sql, String site) {
        turn.lock();
        try {
            return query(sql, site);
        } finally {
            turn.unlock();
        }
    }

    /** A connection that was lost since the last round is replaced; a database that is away fails. */
    private boolean query(String sql, String site) {
        var reused = session != null;
        if (!reused) {
            session = database.open();
        }
        try {
            return session.jdbc().one(sql, row -> row.getBoolean(1), site);
        } catch (StoreException e) {
            close();
            if (reused) {
                return query(sql, site);
            }
            throw e;
        }
    }

    @PreDestroy
    void close() {
        turn.lock();
        try (var held = session) {
            session = null;
            if (held != null) {
                releaseLocks(held);
            }
        } finally {
            turn.unlock();
        }
    }

    /** A connection returned to its pool with locks would hold them for ever. */
    private static void releaseLocks(Session session) {
        try {
            session.jdbc().execute("select pg_advisory_unlock_all()");
        } catch (StoreException e) {
            LOG.warnf("Lock connection closed after a failure: %s", e.getMessage());
            session.abort();
        }
    }
}
