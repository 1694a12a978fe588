package mx.vigia.platform.store;

import java.sql.PreparedStatement;
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

/**
 * Runs the statements of {@link Jdbc}: queries, changes, batches, and their parameters.
 *
 * <p>Parameters bind to {@code ?} in their order:
 *
 * <ul>
 *   <li>strings, numbers, booleans, {@link java.util.UUID}, {@link java.time.LocalDate}, {@code byte[]} and all else
 *       that the driver's {@code setObject} takes, as they are;
 *   <li>{@link Instant} as {@code timestamptz};
 *   <li>an enum constant as its name;
 *   <li>{@code null} without a type: add a cast where the statement does not determine it ({@code ?::text});
 *   <li>a collection as an array of its first element's type: {@code uuid}, {@code bigint}, {@code integer},
 *       {@code timestamptz}, else {@code text}. An empty one is {@code '{}'} without a type, which {@code = any (?)}
 *       accepts; {@code unnest(?)} needs a cast or {@link #array}.
 * </ul>
 */
public abstract sealed class Statements permits Jdbc {
    private final Connections connections;

    /** Provides the connection of a call. */
    @FunctionalInterface
    interface Connections {
        Session open() throws SQLException;
    }

    /** Runs a statement whose parameters are set. */
    @FunctionalInterface
    private interface Run<T> {
        T apply(PreparedStatement statement) throws SQLException;
    }

    Statements(Connections connections) {
        this.connections = connections;
    }

    Connections connections() {
        return connections;
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

    /** Returns the first row, if there is one and it is not mapped to null; other rows are not read. */
    public <T> Optional<T> first(String sql, SqlFunction<T> row, Object... parameters) {
        return run(sql, parameters, statement -> {
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(row.apply(rows)) : Optional.empty();
            }
        });
    }

    /**
     * Returns the row of a statement that always has one, such as {@code select count(*)}.
     *
     * @throws NoSuchElementException if there is none, or it is mapped to null
     */
    public <T> T one(String sql, SqlFunction<T> row, Object... parameters) {
        return first(sql, row, parameters)
                .orElseThrow(() -> new NoSuchElementException("expected a row but found none: " + sql));
    }

    /** Whether the query has a row. */
    public boolean exists(String sql, Object... parameters) {
        return first(sql, row -> true, parameters).isPresent();
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

    /** Runs an insert, update or delete and returns how many rows it changed. */
    public int update(String sql, Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    /** Runs any statement and ignores what it returns: {@code lock table}, {@code select pg_advisory_xact_lock(?)}. */
    public void execute(String sql, Object... parameters) {
        run(sql, parameters, PreparedStatement::execute);
    }

    /**
     * Runs a statement once for each array of parameters, sent together; nothing is sent for an empty collection.
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

    private <T> T run(String sql, Object[] parameters, Run<T> run) {
        try (var session = connections.open();
                var statement = Parameters.prepare(session.connection(), sql, parameters)) {
            return run.apply(statement);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }
}
