package mx.vigia.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Takes the current row of a result and returns nothing. */
@FunctionalInterface
public interface SqlConsumer {
    /** Reads the current row; must not move the cursor. */
    void accept(ResultSet row) throws SQLException;
}
