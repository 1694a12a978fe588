package mx.vigia.bench.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;

/** A database on the PostgreSQL server of a stack, over one connection. */
public final class StackDatabase implements AutoCloseable {
    private final Connection connection;

    private StackDatabase(Connection connection) {
        this.connection = connection;
    }

    /** Opens this database behind this port of the machine. */
    public static StackDatabase open(int port, String name) {
        try {
            return new StackDatabase(DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + name, "postgres", "postgres"));
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Returns the store that runs everything on this connection. */
    public Jdbc jdbc() {
        return Jdbc.on(connection);
    }

    /** Runs a script of several statements. */
    public void run(String script) {
        jdbc().withConnection(same -> {
            try (var statement = same.createStatement()) {
                return statement.execute(script);
            }
        });
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }
}
