package mx.vigia.platform.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database transaction that is open until it is closed; rolled back unless committed before.
 *
 * <p>If the connection was in a transaction already, this one is part of that: {@link #commit} and {@link #close} leave
 * the decision to the owner of the outer one. Not safe for use by several threads.
 */
public final class Transaction implements AutoCloseable {
    private final Session session;
    private final boolean isJoined;
    private boolean isCommitted;

    private Transaction(Session session, boolean isJoined) {
        this.session = session;
        this.isJoined = isJoined;
    }

    static Transaction begin(Session session) {
        try {
            var isJoined = !session.connection().getAutoCommit();
            if (!isJoined) {
                session.connection().setAutoCommit(false);
            }
            return new Transaction(session, isJoined);
        } catch (SQLException e) {
            throw session.closedAfter(e);
        }
    }

    /** Returns the store bound to the connection of this transaction. */
    public Jdbc jdbc() {
        return Jdbc.on(session.connection());
    }

    /** Makes the changes permanent; they are rolled back if this fails. */
    public void commit() {
        try {
            if (!isJoined) {
                session.connection().commit();
            }
            isCommitted = true;
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Rolls back what was not committed and gives the connection back. */
    @Override
    public void close() {
        try (session) {
            if (!isJoined) {
                end(session.connection());
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private void end(Connection connection) throws SQLException {
        if (!isCommitted) {
            connection.rollback();
        }
        if (!session.isOwned()) { // a pool resets its own connections
            connection.setAutoCommit(true);
        }
    }
}
