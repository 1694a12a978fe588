package mx.vigia.platform.realparts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealPostgresTest {

    @TempDir
    Path folder;

    @Test
    void durableServerKeepsRowsAcrossARestart() throws SQLException {
        var port = RealKafka.freePort();
        try (var postgres = RealPostgres.start(folder, port, true)) {
            postgres.createDatabase("shelves");
            postgres.createDatabase("shelves");
            assertThat(query(postgres, "show fsync")).isEqualTo("on");
            assertThat(query(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(postgres, "create table book as select 'Rayuela' as title; select title from book"))
                    .isEqualTo("Rayuela");
        }
        try (var again = RealPostgres.start(folder, port, true)) {
            assertThat(query(again, "select title from book")).isEqualTo("Rayuela");
        }
    }

    private static String query(RealPostgres postgres, String question) throws SQLException {
        try (var connection = postgres.database("shelves").getConnection();
                var statement = connection.createStatement()) {
            var more = statement.execute(question);
            while (!more) {
                more = statement.getMoreResults();
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
