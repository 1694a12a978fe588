package mx.vigia.platform.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database transaction that is open until it is closed; rolled back unless committed before.
 *
 * <p>Where the connection was in a transaction already, this one is part of that: {@link #commit} and {@link #close}
 * leave the decision to whoever began it. Not safe for use by several threads.
 */
public final class Transaction implements AutoCloseable {
    private final Lease lease;
    private final boolean isJoined;
    private boolean isCommitted;

    private Transaction(Lease lease, boolean isJoined) {
        this.lease = lease;
        this.isJoined = isJoined;
    }

    static Transaction begin(Lease lease) {
        try {
            var isJoined = !lease.connection().getAutoCommit();
            if (!isJoined) {
                lease.connection().setAutoCommit(false);
            }
            return new Transaction(lease, isJoined);
        } catch (SQLException e) {
            throw lease.closedAfter(e);
        }
    }

    /** Returns the store bound to the connection of this transaction. */
    public Jdbc jdbc() {
        return Jdbc.on(lease.connection());
    }

    /** Makes the changes permanent; they are rolled back if this fails. */
    public void commit() {
        try {
            if (!isJoined) {
                lease.connection().commit();
            }
            isCommitted = true;
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Rolls back what was not committed and gives the connection back. */
    @Override
    public void close() {
        try (lease) {
            if (!isJoined) {
                end(lease.connection());
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private void end(Connection connection) throws SQLException {
        if (!isCommitted) {
            connection.rollback();
        }
        if (!lease.isOwned()) { // a pool resets its own connections
            connection.setAutoCommit(true);
        }
    }
}
