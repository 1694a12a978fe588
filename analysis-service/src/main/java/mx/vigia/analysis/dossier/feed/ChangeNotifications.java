package mx.vigia.analysis.dossier.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Waits for the PostgreSQL notification (LISTEN/NOTIFY) of committed changes; without it, the follower polls. */
@ApplicationScoped
public class ChangeNotifications {
    private static final Logger LOG = Logger.getLogger(ChangeNotifications.class);

    private final DataSource database;
    private Connection line;

    ChangeNotifications(DataSource database) {
        this.database = database;
    }

    /** Returns at the next notification, or after this long. */
    public void await(Duration atMost) {
        try {
            listeningConnection().unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
        } catch (SQLException broken) {
            close();
            throw new IllegalStateException("The bell's line is broken", broken);
        }
    }

    public void close() {
        try {
            if (line != null) {
                line.close();
            }
        } catch (SQLException ignored) {
            LOG.debug("The bell's line was closed by the other side", ignored);
        }
        line = null;
    }

    private Connection listeningConnection() throws SQLException {
        if (line == null) {
            line = database.getConnection();
            try (var statement = line.createStatement()) {
                statement.execute("listen bills_changed");
            }
        }
        return line;
    }
}
