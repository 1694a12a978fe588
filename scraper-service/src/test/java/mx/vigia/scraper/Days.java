package mx.vigia.scraper;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets time pass for what a house has doubts about. */
public final class Days {
    private Days() {}

    /** All that is doubted now has been so for a day longer. */
    public static void later(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update known_page set doubted_since = doubted_since - interval '1 day' where doubts > 0");
            statement.execute("update page_end set doubted_since = doubted_since - interval '1 day'");
        }
    }
}
