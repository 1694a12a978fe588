package mx.vigia.platform.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection that is held until the session is closed, for what belongs to a connection: session-level advisory
 * locks, {@code listen}, temporary tables.
 *
 * <p>A connection of a pool goes back with whatever was left on it: unlock before closing, or {@link #abort}.
 */
public final class Session implements AutoCloseable {
    private final Connection connection;
    private final boolean isOwned;

    Session(Connection connection, boolean isOwned) {
        this.connection = connection;
        this.isOwned = isOwned;
    }

    /** Returns the store bound to the connection of this session. */
    public Jdbc jdbc() {
        return Jdbc.on(connection);
    }

    /** Ends the connection itself, so that no pool hands it out again; the session must still be closed. */
    public void abort() {
        try {
            // The abort of Agroal's own connection ends nothing, and keeps its place in the pool for ever.
            if (!connection.isClosed()) {
                connection.unwrap(Connection.class).abort(Runnable::run);
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Closes the connection, or leaves it open where the caller gave it. */
    @Override
    public void close() {
        try {
            if (isOwned) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    Connection connection() {
        return connection;
    }

    boolean isOwned() {
        return isOwned;
    }

    /** Closes the connection after this failure and returns the failure to be thrown. */
    StoreException closedAfter(SQLException failure) {
        var thrown = new StoreException(failure);
        try {
            close();
        } catch (StoreException e) {
            thrown.addSuppressed(e);
        }
        return thrown;
    }
}
