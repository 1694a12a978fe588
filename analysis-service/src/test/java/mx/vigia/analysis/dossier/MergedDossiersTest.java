package mx.vigia.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import mx.vigia.platform.realparts.RealPostgres;
import mx.vigia.platform.store.Jdbc;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Database constraints: a merged dossier points to a live one and holds no records. */
class MergedDossiersTest {
    private static final String NAME = "merged";

    private static RealPostgres postgres;
    private static Connection connection;
    private static Jdbc jdbc;

    private final UUID merged = UUID.randomUUID();
    private final UUID standing = UUID.randomUUID();

    @BeforeAll
    static void start() throws SQLException {
        postgres = RealPostgres.temporary();
        String url = postgres.createDatabase(NAME);
        Flyway.configure().dataSource(url, "postgres", "postgres").load().migrate();
        connection = postgres.database(NAME).getConnection();
        jdbc = Jdbc.on(connection);
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        postgres.close();
    }

    @Test
    void noDossierIsMergedIntoAMergedOne() {
        dossier(standing, null);
        dossier(merged, standing);

        assertThatThrownBy(() -> dossier(UUID.randomUUID(), merged)).hasMessageContaining("dossier_");
        assertThatThrownBy(() ->
                        jdbc.update("update dossier set merged_into = ? where id = ?", UUID.randomUUID(), standing))
                .hasMessageContaining("dossier_");
    }

    @Test
    void noRecordIsInAMergedDossier() {
        dossier(standing, null);
        dossier(merged, standing);

        assertThatCode(() -> record("66/1", standing)).doesNotThrowAnyException();
        assertThatThrownBy(() -> record("66/2", merged)).hasMessageContaining("dossier_");
    }

    @Test
    void noDossierWithRecordsIsMerged() {
        UUID withRecord = UUID.randomUUID();
        dossier(standing, null);
        dossier(withRecord, null);
        record("66/3", withRecord);

        assertThatThrownBy(() -> jdbc.update("update dossier set merged_into = ? where id = ?", standing, withRecord))
                .hasMessageContaining("dossier_");
    }

    private static void dossier(UUID id, UUID into) {
        jdbc.update(
                "insert into dossier (id, revision, body, first_seen, last_changed, merged_into)"
                        + " values (?, 1, '{}', now(), now(), ?)",
                id,
                into);
    }

    private static void record(String key, UUID billId) {
        jdbc.update(
                "with heard as (insert into source_record (site, source_key, revision, digest, first_seen)"
                        + " values ('mx.diputados.gaceta', ?, 1, '', now()) returning id)"
                        + " insert into dossier_link (source_record, dossier) select id, ? from heard",
                key,
                billId);
    }
}
