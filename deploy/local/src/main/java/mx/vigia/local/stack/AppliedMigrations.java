package mx.vigia.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/**
 * The migrations that were applied to a database.
 *
 * @param checksums Flyway's checksum of each, by version
 */
public record AppliedMigrations(Map<String, Integer> checksums) {

    public AppliedMigrations {
        checksums = Map.copyOf(checksums);
    }

    /** Reads what Flyway recorded in the database; empty if no service has used it yet. */
    public static AppliedMigrations of(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var checksums = new HashMap<String, Integer>();
            var history = statement.executeQuery("select to_regclass('flyway_schema_history') is not null");
            history.next();
            if (history.getBoolean(1)) {
                var rows = statement.executeQuery(
                        "select version, checksum from flyway_schema_history where version is not null and checksum is not null");
                while (rows.next()) {
                    checksums.put(rows.getString(1), rows.getInt(2));
                }
            }
            return new AppliedMigrations(checksums);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether every applied migration in the folder has the content that it had then. */
    public boolean agreeWith(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("V.+__.+\\.sql"))
                    .allMatch(this::agreesWith);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean agreesWith(Path file) {
        var name = file.getFileName().toString();
        var version = name.substring(1, name.indexOf("__")).replace('_', '.');
        var now = checksum(file);
        return checksums.getOrDefault(version, now) == now;
    }

    /** Returns Flyway's checksum of a file, which does not depend on its line endings. */
    private static int checksum(Path file) {
        try (var lines = Files.lines(file)) {
            var checksum = new CRC32();
            lines.forEach(line -> checksum.update(line.getBytes(StandardCharsets.UTF_8)));
            return (int) checksum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
