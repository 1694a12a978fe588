package mx.vigia.platform.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Runs SQL statements on PostgreSQL and reads their rows.
 *
 * <p>Bound to a data source ({@link #of}, or injected), each call borrows a connection for itself; within a JTA
 * transaction that is the transaction's connection. Bound to a connection ({@link #on}, and inside of
 * {@link #inTransaction} and {@link #onConnection}), all calls use that one and leave it open.
 *
 * <p>Parameters stand for {@code ?} in their order:
 * <ul>
 *   <li>strings, numbers, booleans, {@link java.util.UUID}, {@link java.time.LocalDate}, {@code byte[]} and all else that
 *       the driver's {@code setObject} takes, as they are;
 *   <li>{@link Instant} as {@code timestamptz};
 *   <li>an enum constant as its name;
 *   <li>{@code null} without a type: add a cast where the statement does not determine it ({@code ?::text});
 *   <li>a collection as an array of its first element's type: {@code uuid}, {@code bigint}, {@code integer},
 *       {@code timestamptz}, else {@code text}. An empty one is {@code '{}'} without a type, which
 *       {@code = any (?)} accepts; {@code unnest(?)} needs a cast or {@link #array}.
 * </ul>
 *
 * <p>Every {@link SQLException}, also one of a function that reads rows, is thrown as {@link StoreException}; other
 * exceptions pass unchanged. An instance bound to a data source may be used by many threads.
 */
public final class Jdbc {
    private static final int ROWS_OF_A_SEARCH = 4;

    private final Connections connections;

    /** Where the connection of a call comes from. */
    private interface Connections {
        Session open() throws SQLException;
    }

    /**
     * A step on one connection that returns something.
     *
     * @param <T> what it returns
     * @param <E> what it throws besides unchecked exceptions; inferred, none if it throws none
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        /** Does the step on the connection this store is bound to. */
        T apply(Jdbc jdbc) throws E;
    }

    /**
     * A step on one connection that returns nothing.
     *
     * @param <E> what it throws besides unchecked exceptions; inferred, none if it throws none
     */
    @FunctionalInterface
    public interface Task<E extends Exception> {
        /** Does the step on the connection this store is bound to. */
        void run(Jdbc jdbc) throws E;
    }

    /**
     * Takes what was read of a row.
     *
     * @param <T> what one row became
     * @param <E> what it throws besides unchecked exceptions; inferred, none if it throws none
     */
    @FunctionalInterface
    public interface Receiver<T, E extends Exception> {
        /** Takes what was read of the next row. */
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
        this.connections = connections;
    }

    /** Returns a store that borrows a connection of this data source for each call. */
    public static Jdbc of(DataSource database) {
        return new Jdbc(() -> new Session(database.getConnection(), true));
    }

    /** Returns a store that runs everything on this connection and never closes it. */
    public static Jdbc on(Connection connection) {
        return new Jdbc(() -> new Session(connection, false));
    }

    /** Returns a parameter that is a SQL array of this element type, such as {@code bigint}; also when it is empty. */
    public static Object array(String elementType, Collection<?> elements) {
        return new Parameters.TypedArray(elementType, elements);
    }

    /** Returns a {@code timestamptz} column, or null where it is null. */
    public static Instant instant(ResultSet row, String column) {
        try {
            return instant(row.getObject(column, OffsetDateTime.class));
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Returns a {@code timestamptz} column by its place, from 1, or null where it is null. */
    public static Instant instant(ResultSet row, int column) {
        try {
            return instant(row.getObject(column, OffsetDateTime.class));
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    /** Returns a {@code text[]} column as an unmodifiable list; empty where it is null. */
    public static List<String> strings(ResultSet row, String column) {
        try {
            var array = row.getArray(column);
            return array == null ? List.of() : List.of((String[]) array.getArray());
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Returns all rows of a query, or of a statement with {@code returning}, in a new list. */
    public <T> List<T> list(String sql, SqlFunction<T> row, Object... parameters) {
        var all = new ArrayList<T>();
        forEach(sql, found -> all.add(row.apply(found)), parameters);
        return all;
    }

    /** Returns the first row, if there is one and it does not read as null; the others are not read. */
    public <T> Optional<T> first(String sql, SqlFunction<T> row, Object... parameters) {
        try (var session = connections.open();
                var statement = Parameters.prepare(session.connection(), sql, parameters);
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(row.apply(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /**
     * Returns the row of a statement that always has one, such as {@code select count(*)}.
     *
     * @throws NoSuchElementException if there is none, or it reads as null
     */
    public <T> T one(String sql, SqlFunction<T> row, Object... parameters) {
        return first(sql, row, parameters)
                .orElseThrow(() -> new NoSuchElementException("expected a row but found none: " + sql));
    }

    /** True where the query has a row. */
    public boolean exists(String sql, Object... parameters) {
        return first(sql, row -> true, parameters).isPresent();
    }

    /**
     * Returns the first result that is present, fetching a few rows at a time and no more than needed.
     *
     * <p>Runs in a transaction, without which the driver would fetch all rows.
     */
    public <T> Optional<T> findFirst(String sql, SqlFunction<Optional<T>> row, Object... parameters) {
        try (var transaction = begin();
                var session = transaction.jdbc().connections.open();
                var statement = Parameters.prepare(session.connection(), sql, parameters)) {
            statement.setFetchSize(ROWS_OF_A_SEARCH);
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

    /** Calls the function for each row; the driver holds all rows in memory meanwhile. */
    public void forEach(String sql, SqlConsumer row, Object... parameters) {
        try (var session = connections.open();
                var statement = Parameters.prepare(session.connection(), sql, parameters);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                row.accept(rows);
            }
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /**
     * Hands over the rows of a query one by one, fetching so many at a time.
     *
     * <p>Runs in the current transaction or in one of its own, without which the driver would fetch all rows.
     */
    public <T, E extends Exception> void stream(
            int fetchSize, String sql, SqlFunction<T> row, Receiver<? super T, E> receiver, Object... parameters)
            throws E {
        try (var transaction = begin();
                var session = transaction.jdbc().connections.open();
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

    /** Runs an insert, update or delete and returns how many rows it changed. */
    public int update(String sql, Object... parameters) {
        try (var session = connections.open();
                var statement = Parameters.prepare(session.connection(), sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Runs any statement and ignores what it returns: {@code lock table}, {@code select pg_advisory_xact_lock(?)}. */
    public void execute(String sql, Object... parameters) {
        try (var session = connections.open();
                var statement = Parameters.prepare(session.connection(), sql, parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /**
     * Runs a statement once for each array of parameters, sent together; nothing is sent where there is none.
     *
     * <p>Outside of a transaction some may succeed where others fail.
     *
     * @return how many rows were changed in all
     */
    public int batch(String sql, Collection<Object[]> parameters) {
        if (parameters.isEmpty()) {
            return 0;
        }
        try (var session = connections.open();
                var statement = session.connection().prepareStatement(sql)) {
            for (var each : parameters) {
                Parameters.bind(statement, each);
                statement.addBatch();
            }
            return Arrays.stream(statement.executeBatch()).sum();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Runs a statement once for each item, sent together; see {@link #batch(String, Collection)}. */
    public <T> int batch(String sql, Collection<T> items, Function<? super T, Object[]> parameters) {
        return batch(sql, items.stream().<Object[]>map(parameters).toList());
    }

    /**
     * Does the work in a transaction: commits when it returns, rolls back when it throws.
     *
     * <p>Where the connection is in a transaction already (of JTA, or begun on it), the work becomes part of that and
     * nothing is committed or rolled back here.
     */
    public <T, E extends Exception> T inTransaction(Work<T, E> work) throws E {
        try (var transaction = begin()) {
            var result = work.apply(transaction.jdbc());
            transaction.commit();
            return result;
        }
    }

    /** Does the task in a transaction; see {@link #inTransaction}. */
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
    public <T, E extends Exception> T inSnapshot(Work<T, E> work) throws E {
        try (var session = connections.open()) {
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
            return Transaction.begin(connections.open());
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Returns a connection that the caller holds and closes; prefer {@link #onConnection}. */
    public Session open() {
        try {
            return connections.open();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Does the work on one connection, each statement in a transaction of its own unless one is begun. */
    public <T, E extends Exception> T onConnection(Work<T, E> work) throws E {
        try (var session = open()) {
            return work.apply(on(session.connection()));
        }
    }

    /** Does the task on one connection; see {@link #onConnection}. */
    public <E extends Exception> void runOnConnection(Task<E> task) throws E {
        try (var session = open()) {
            task.run(on(session.connection()));
        }
    }

    /** Calls the function with the JDBC connection. */
    public <T> T withConnection(ConnectionFunction<T> function) {
        try (var session = connections.open()) {
            return function.apply(session.connection());
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }
}
