package mx.vigia.platform.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Runs SQL statements on PostgreSQL and reads their rows.
 *
 * <p>Bound to a data source ({@link #of}, or injected), each call borrows a connection for itself; within a JTA
 * transaction that is the transaction's connection. Bound to a connection ({@link #on}, and inside of
 * {@link #inTransaction} and {@link #onConnection}), all calls use that one and leave it open.
 *
 * <p>Every {@link java.sql.SQLException}, also one of a function that reads rows, is thrown as {@link StoreException};
 * other exceptions pass unchanged. An instance bound to a data source may be used by many threads.
 */
public final class Jdbc extends Statements {
    private static final int SEARCH_FETCH_SIZE = 4;

    /**
     * A step on one connection that returns a value.
     *
     * @param <T> what it returns
     * @param <E> what it throws besides unchecked exceptions; inferred, none if it throws none
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        /** Runs the step on the connection this store is bound to. */
        T apply(Jdbc jdbc) throws E;
    }

    /**
     * A step on one connection that returns nothing.
     *
     * @param <E> what it throws besides unchecked exceptions; inferred, none if it throws none
     */
    @FunctionalInterface
    public interface Task<E extends Exception> {
        /** Runs the step on the connection this store is bound to. */
        void run(Jdbc jdbc) throws E;
    }

    /**
     * Takes the mapped rows of a query.
     *
     * @param <T> what one row becomes
     * @param <E> what it throws besides unchecked exceptions; inferred, none if it throws none
     */
    @FunctionalInterface
    public interface Receiver<T, E extends Exception> {
        /** Takes the next mapped row. */
        void accept(T item) throws E;
    }

    /**
     * Uses the JDBC connection itself, for what this class does not offer (COPY, LISTEN, driver features).
     *
     * @param <T> what it returns
     */
    @FunctionalInterface
    public interface ConnectionFunction<T> {
        /** Uses the connection; must not close it. */
        T apply(Connection connection) throws SQLException;
    }

    private Jdbc(Connections connections) {
        super(connections);
    }

    /** Returns a store that borrows a connection of this data source for each call. */
    public static Jdbc of(DataSource database) {
        return new Jdbc(() -> new Session(database.getConnection(), true));
    }

    /** Returns a store that runs everything on this connection and never closes it. */
    public static Jdbc on(Connection connection) {
        return new Jdbc(() -> new Session(connection, false));
    }

    /**
     * Returns the first result that is present, fetching a few rows at a time and no more than needed.
     *
     * <p>Runs in a transaction, without which the driver would fetch all rows.
     */
    public <T> Optional<T> findFirst(String sql, SqlFunction<Optional<T>> row, Object... parameters) {
        try (var transaction = begin();
                var session = transaction.jdbc().open();
                var statement = Parameters.prepare(session.connection(), sql, parameters)) {
            statement.setFetchSize(SEARCH_FETCH_SIZE);
            try (var rows = statement.executeQuery()) {
                var found = Optional.<T>empty();
                while (found.isEmpty() && rows.next()) {
                    found = row.apply(rows);
                }
                return found;
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /**
     * Passes on the rows of a query one by one, fetching a given number at a time.
     *
     * <p>Runs in the current transaction or in one of its own, without which the driver would fetch all rows.
     */
    public <T, E extends Exception> void stream(
            int fetchSize, String sql, SqlFunction<T> row, Receiver<? super T, E> receiver, Object... parameters)
            throws E {
        try (var transaction = begin();
                var session = transaction.jdbc().open();
                var statement = Parameters.prepare(session.connection(), sql, parameters)) {
            statement.setFetchSize(fetchSize);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    receiver.accept(row.apply(rows));
                }
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /**
     * Runs the work in a transaction: commits when it returns, rolls back when it throws.
     *
     * <p>If the connection is in a transaction already (of JTA, or begun on it), the work becomes part of that and
     * nothing is committed or rolled back here.
     */
    public <T, E extends Exception> T inTransaction(Work<T, E> work) throws E {
        try (var transaction = begin()) {
            var result = work.apply(transaction.jdbc());
            transaction.commit();
            return result;
        }
    }

    /** Runs the task in a transaction; see {@link #inTransaction}. */
    public <E extends Exception> void runInTransaction(Task<E> task) throws E {
        try (var transaction = begin()) {
            task.run(transaction.jdbc());
            transaction.commit();
        }
    }

    /**
     * Reads in one snapshot of the database (repeatable read); whatever the work changes is rolled back.
     *
     * @throws IllegalStateException if the connection is in a transaction already
     */
    public <T, E extends Exception> T inRepeatableRead(Work<T, E> work) throws E {
        try (var session = connections().open()) {
            if (!session.connection().getAutoCommit()) {
                throw new IllegalStateException("expected no transaction but found one");
            }
            var before = session.connection().getTransactionIsolation();
            session.connection().setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var transaction = on(session.connection()).begin()) {
                return work.apply(transaction.jdbc());
            } finally {
                session.connection().setTransactionIsolation(before);
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Begins a transaction that the caller commits and closes; prefer {@link #inTransaction}. */
    public Transaction begin() {
        try {
            return Transaction.begin(connections().open());
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Returns a connection that the caller holds and closes; prefer {@link #onConnection}. */
    public Session open() {
        try {
            return connections().open();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Runs the work on one connection, each statement in a transaction of its own unless one is begun. */
    public <T, E extends Exception> T onConnection(Work<T, E> work) throws E {
        try (var session = open()) {
            return work.apply(on(session.connection()));
        }
    }

    /** Runs the task on one connection; see {@link #onConnection}. */
    public <E extends Exception> void runOnConnection(Task<E> task) throws E {
        try (var session = open()) {
            task.run(on(session.connection()));
        }
    }

    /** Calls the function with the JDBC connection. */
    public <T> T withConnection(ConnectionFunction<T> function) {
        try (var session = connections().open()) {
            return function.apply(session.connection());
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }
}
