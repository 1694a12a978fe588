package mx.vigia.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.notification.EarlierHouse;
import mx.vigia.platform.realparts.RealPostgres;
import org.junit.jupiter.api.Test;

/** Letters owed by a house in which each notice was a letter. */
class EarlierLettersTest {
    private static final String OWE = """
            insert into account (id, address, name, language, roles) values ('%1$s', '%1$s@ami.example', 'x', 'ES', '{}');
            insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at)
                values ('%1$s', gen_random_uuid(), 'new', 'x', 1, '{1}', '{}', now());
            insert into notice (id, recipient, fact_id, filed_at) values ('%1$s', '%1$s', '%1$s', now());
            insert into delivery (notice_id, state, owed_at, next_attempt, attempts, remark)
                values ('%1$s', '%2$s', now(), now(), 2, '250 taken')""";

    @Test
    void eachKeepsItsMessageIdItsStateAndItsAttemptsAndNoneIsPrintedAgain() throws SQLException {
        try (var postgres = RealPostgres.temporary()) {
            postgres.createDatabase("earlier");
            var database = postgres.database("earlier");
            EarlierHouse.migrated(database, "173");
            var due = owed(database, "DUE");
            var sent = owed(database, "ACCEPTED");

            EarlierHouse.migrated(database, "180");

            assertThat(read(database, "select id || ' ' || state || ' ' || attempts from letter"))
                    .containsExactlyInAnyOrder(due + " DUE 2", sent + " ACCEPTED 2");
            assertThat(read(database, "select notice_id || ' ' || state || ' ' || remark from delivery"))
                    .containsExactlyInAnyOrder(due + " DUE 250 taken", sent + " ACCEPTED 250 taken");
            assertThat(read(database, "select id::text from notice where letter_id is distinct from id"))
                    .isEmpty();
        }
    }

    private static UUID owed(DataSource database, String state) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(OWE.formatted(id, state));
        }
        return id;
    }

    private static List<String> read(DataSource database, String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
