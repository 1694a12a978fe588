package mx.vigia.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.platform.realparts.RealPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database of an older version, in which dossiers lead to dossiers that lead on, and records to dossiers that went away. */
class WaysOfOldDaysTest {
    private static final String BEFORE = "96";
    private static final String NAME = "of_old_days";

    private final UUID first = own("66/1");
    private final UUID second = own("66/2");
    private final UUID third = own("66/3");
    private final UUID lost = own("66/4");
    private final UUID unheard = own("66/5");

    @Test
    void everyWayHasOneStepAndNoRecordIsInADossierThatWentAway() throws SQLException {
        try (var postgres = RealPostgres.temporary()) {
            String url = postgres.createDatabase(NAME);
            DataSource database = postgres.database(NAME);
            Flyway.configure()
                    .dataSource(url, "postgres", "postgres")
                    .target(BEFORE)
                    .load()
                    .migrate();
            try (Connection connection = database.getConnection()) {
                fill(connection);
            }

            Flyway.configure().dataSource(url, "postgres", "postgres").load().migrate();

            try (Connection connection = database.getConnection()) {
                assertThat(ways(connection))
                        .containsExactlyInAnyOrder(
                                first + " " + third,
                                second + " " + third,
                                third + " -",
                                lost + " -",
                                unheard + " " + third);
                assertThat(Rows.list(connection, "select dossier from change", row -> row.getObject(1, UUID.class)))
                        .as("what followers are to take up again")
                        .containsExactly(lost);
                assertThatThrownBy(() -> Rows.update(
                                connection, "update dossier set merged_into = ? where id = ?", second, lost))
                        .hasMessageContaining("dossier_");
            }
        }
    }

    private void fill(Connection connection) throws SQLException {
        dossier(connection, third, null);
        dossier(connection, second, third);
        dossier(connection, first, second);
        dossier(connection, lost, third);
        dossier(connection, unheard, first);
        record(connection, "66/1", third);
        record(connection, "66/2", third);
        record(connection, "66/3", third);
        record(connection, "66/4", lost);
    }

    private static void dossier(Connection connection, UUID id, UUID into) throws SQLException {
        Rows.update(
                connection,
                "insert into dossier (id, revision, body, first_seen, last_changed, merged_into)"
                        + " values (?, 1, '{}', now(), now(), ?)",
                id,
                into);
    }

    private static void record(Connection connection, String key, UUID home) throws SQLException {
        Rows.update(
                connection,
                "with heard as (insert into source_record (site, source_key, revision, digest, first_seen)"
                        + " values ('mx.diputados.gaceta', ?, 1, '', now()) returning id)"
                        + " insert into dossier_link (source_record, dossier) select id, ? from heard",
                key,
                home);
    }

    private static List<String> ways(Connection connection) throws SQLException {
        return Rows.list(
                connection,
                "select id || ' ' || coalesce(merged_into::text, '-') from dossier",
                row -> row.getString(1));
    }

    private static UUID own(String key) {
        return Names.dossierId(new BillId("mx.diputados.gaceta", key));
    }
}
