package mx.vigia.analysis.dossier.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.Session;
import mx.vigia.platform.store.StoreException;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Waits for the PostgreSQL notification (LISTEN/NOTIFY) of committed changes; without it, the follower polls. */
@ApplicationScoped
public class ChangeNotifications {
    private static final Logger LOG = Logger.getLogger(ChangeNotifications.class);

    private final Jdbc database;
    private Session line;

    ChangeNotifications(Jdbc database) {
        this.database = database;
    }

    /** Returns at the next notification, or after this long. */
    public void await(Duration atMost) {
        try {
            listeningSession()
                    .jdbc()
                    .withConnection(connection ->
                            connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis()));
        } catch (StoreException e) {
            close();
            throw new IllegalStateException("LISTEN connection failed", e);
        }
    }

    public void close() {
        try {
            if (line != null) {
                line.close();
            }
        } catch (StoreException ignored) {
            LOG.debug("LISTEN connection closed by server", ignored);
        }
        line = null;
    }

    private Session listeningSession() {
        if (line == null) {
            line = database.open();
            line.jdbc().execute("listen bills_changed");
        }
        return line;
    }
}
