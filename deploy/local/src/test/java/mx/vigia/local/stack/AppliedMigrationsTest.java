package mx.vigia.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import mx.vigia.platform.realparts.RealPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppliedMigrationsTest {
    private static final String BASELINE = "create table bill (title text);\n-- ñ\n";

    /** What Flyway itself records for this text. */
    private static final int CHECKSUM_OF_BASELINE = 152496746;

    private static RealPostgres postgres;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        postgres = RealPostgres.temporary();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void anUnusedDatabaseAgreesWithAnyMigrations() throws IOException {
        postgres.createDatabase("unused");
        write("V1__schema.sql", BASELINE);

        assertThat(applied("unused").agreeWith(folder)).isTrue();
    }

    @Test
    void aDatabaseAgreesWithTheMigrationsItWasMadeBy() throws IOException, SQLException {
        migrated("same", "1", CHECKSUM_OF_BASELINE);
        write("V1__schema.sql", BASELINE);
        write("V1_1__add_letters.sql", "create table letter ();");

        assertThat(applied("same").agreeWith(folder)).isTrue();
    }

    @Test
    void aDatabaseDisagreesWithARewrittenMigration() throws IOException, SQLException {
        migrated("rewritten", "1.1", CHECKSUM_OF_BASELINE);
        write("V1_1__schema.sql", BASELINE.replace("title", "name"));

        assertThat(applied("rewritten").agreeWith(folder)).isFalse();
    }

    private static AppliedMigrations applied(String database) {
        return AppliedMigrations.of(postgres.database(database));
    }

    private static void migrated(String database, String version, int checksum) throws SQLException {
        postgres.createDatabase(database);
        try (var connection = postgres.database(database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table flyway_schema_history (version text, checksum int)");
            statement.execute(
                    "insert into flyway_schema_history values ('%s', %d), (null, null)".formatted(version, checksum));
        }
    }

    private void write(String name, String sql) throws IOException {
        Files.writeString(folder.resolve(name), sql);
    }
}
