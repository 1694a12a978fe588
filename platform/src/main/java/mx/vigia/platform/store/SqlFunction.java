package mx.vigia.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads the current row of a result.
 *
 * @param <T> what one row becomes
 */
@FunctionalInterface
public interface SqlFunction<T> {
    /** Returns the value of the current row; must not move the cursor. */
    T apply(ResultSet row) throws SQLException;
}
