package mx.vigia.local.truth;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import mx.vigia.local.services.ServiceDefinition;
import mx.vigia.local.stack.Ports;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;

/** What the services have taken in and not told yet, in their databases. */
record Backlog(Connection analysis, Connection notification) implements AutoCloseable {
    private static final String COUNT_WAITING_SQL = "select count(*) from waiting_fact";
    private static final String COUNT_UNSENT_SQL = "select count(*) from delivery where state = 'DUE' and not held";

    static Backlog open(Ports ports) {
        return new Backlog(connect(ports, ServiceDefinition.ANALYSIS), connect(ports, ServiceDefinition.NOTIFICATION));
    }

    /** Opens the database of a service on this machine. */
    static Connection connect(Ports ports, ServiceDefinition service) {
        try {
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.database(),
                    "postgres",
                    "postgres");
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Whether no paper waits for its bill, and no notice for its letter. */
    boolean isEmpty() {
        return count(analysis, COUNT_WAITING_SQL) == 0 && count(notification, COUNT_UNSENT_SQL) == 0;
    }

    private static long count(Connection connection, String sql) {
        return Jdbc.on(connection).one(sql, row -> row.getLong(1));
    }

    @Override
    public void close() {
        try (analysis;
                notification) {
            return;
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }
}
