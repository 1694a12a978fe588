package mx.vigia.analysis.bill;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Helpers that shorten plain JDBC code. */
public final class JdbcRows {
    private static final int FETCH_SIZE = 4;

    private JdbcRows() {}

    /** Maps a row to a value. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Consumes a row without returning a value. */
    @FunctionalInterface
    public interface Taking {
        void row(ResultSet row) throws SQLException;
    }

    /** Returns the values of all rows of a result. */
    public static <T> List<T> list(Connection connection, String sql, Reading<T> reading, Object... parameters)
            throws SQLException {
        List<T> all = new ArrayList<>();
        forEachRow(connection, sql, row -> all.add(reading.of(row)), parameters);
        return all;
    }

    /** Returns the value of the first row of a result. */
    public static <T> Optional<T> first(Connection connection, String sql, Reading<T> reading, Object... parameters)
            throws SQLException {
        return list(connection, sql, reading, parameters).stream().findFirst();
    }

    /**
     * Returns the value of the first row that yields one; rows are fetched a few at a time, and no further than needed.
     */
    public static <T> Optional<T> findFirst(
            Connection connection, String sql, Reading<Optional<T>> reading, Object... parameters) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH_SIZE);
            setParameters(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                Optional<T> found = Optional.empty();
                while (found.isEmpty() && rows.next()) {
                    found = reading.of(rows);
                }
                return found;
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Passes the rows of a result one by one to a consumer. */
    public static void forEachRow(Connection connection, String sql, Taking taking, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            setParameters(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taking.row(rows);
                }
            }
        }
    }

    /** Executes a statement that changes rows. */
    public static void update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            setParameters(statement, parameters);
            statement.executeUpdate();
        }
    }

    /** Executes one statement for each set of parameters, all sent as one batch. */
    public static void executeBatch(Connection connection, String sql, Collection<Object[]> sets) throws SQLException {
        if (sets.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] parameters : sets) {
                add(statement, parameters);
            }
            statement.executeBatch();
        }
    }

    /** Adds these parameters to the batch of a statement. */
    public static void add(PreparedStatement statement, Object... parameters) throws SQLException {
        setParameters(statement, parameters);
        statement.addBatch();
    }

    /** Sets the parameters of a statement. */
    public static void setParameters(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            statement.setObject(
                    i + 1, parameter instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : parameter);
        }
    }

    /** Returns a list as one SQL array parameter. */
    public static Array toSqlArray(Connection connection, String type, Collection<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    /** Returns an instant, or null where the column is null. */
    public static Instant getInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
