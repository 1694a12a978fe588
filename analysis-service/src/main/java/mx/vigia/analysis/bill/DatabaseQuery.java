package mx.vigia.analysis.bill;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A question to the database. */
@FunctionalInterface
public interface DatabaseQuery<T> {
    T execute(Connection connection) throws SQLException;

    /** The answer; a database that gives none is an error of the house. */
    static <T> T of(DataSource database, DatabaseQuery<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.execute(connection);
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }
}
