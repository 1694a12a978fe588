package mx.vigia.platform.store;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection in use; closed at the end only if it was borrowed for this use. */
record Lease(Connection connection, boolean isOwned) implements AutoCloseable {
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
