package mx.vigia.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Runs a SQL statement with ordered values and reads its rows. Values are strings, numbers, ids, instants, null (with a
 * cast in the statement), or collections of strings or of ids (SQL arrays).
 */
@ApplicationScoped
public class JdbcStatements {
    private final DataSource database;

    JdbcStatements(DataSource database) {
        this.database = database;
    }

    /** Returns all rows of a query, or what an update returns. */
    public <T> List<T> read(String sql, Reading<T> reading, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = prepareStatement(connection, sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        }
    }

    /** Returns how many rows the statement changed. */
    public int change(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = prepareStatement(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepareStatement(Connection connection, String sql, Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var at = 0; at < values.length; at++) {
            statement.setObject(at + 1, toSqlValue(connection, values[at]));
        }
        return statement;
    }

    private static Object toSqlValue(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant moment -> Timestamp.from(moment);
            case Collection<?> many -> connection.createArrayOf(kind(many), many.toArray());
            default -> value;
        };
    }

    private static String kind(Collection<?> many) {
        return many.stream().anyMatch(UUID.class::isInstance) ? "uuid" : "text";
    }

    /** Reads the row at the cursor. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
