package mx.vigia.analysis.bill;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A query to the database. */
@FunctionalInterface
public interface DatabaseQuery<T> {
    T execute(Connection connection) throws SQLException;

    /** Returns the result of a query; a database failure is reported as an infrastructure error. */
    static <T> T of(DataSource database, DatabaseQuery<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.execute(connection);
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }
}
