package mx.vigia.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/** Binds Java values to the parameters of a statement. */
final class Parameters {
    /** A collection whose SQL element type is given. */
    record TypedArray(String elementType, Collection<?> elements) {}

    private Parameters() {}

    static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            bind(statement, values);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case Instant instant -> statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(index, constant.name());
            case TypedArray array -> bindArray(statement, index, array.elementType(), array.elements());
            case Collection<?> elements when elements.isEmpty() -> statement.setObject(index, "{}", Types.OTHER);
            case Collection<?> elements -> bindArray(statement, index, elementType(elements), elements);
            default -> statement.setObject(index, value);
        }
    }

    private static void bindArray(PreparedStatement statement, int index, String type, Collection<?> elements)
            throws SQLException {
        var values = elements.stream().map(Parameters::element).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }

    private static Object element(Object element) {
        return element instanceof Enum<?> constant ? constant.name() : element;
    }

    private static String elementType(Collection<?> elements) {
        for (Object element : elements) {
            switch (element) {
                case null -> {}
                case UUID id -> {
                    return "uuid";
                }
                case Long number -> {
                    return "bigint";
                }
                case Integer number -> {
                    return "integer";
                }
                case Instant moment -> {
                    return "timestamptz";
                }
                default -> {
                    return "text";
                }
            }
        }
        return "text";
    }
}
