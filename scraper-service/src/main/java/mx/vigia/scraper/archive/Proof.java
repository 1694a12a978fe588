package mx.vigia.scraper.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Goes through the whole manifest, its mirror and every file, and names the first break. */
@ApplicationScoped
class Proof {
    private static final int ROWS_AT_ONCE = 1000;

    private final DataSource database;
    private final Path folder;

    Proof(DataSource database, ArchiveConfig config) {
        this.database = database;
        this.folder = config.data().resolve("warc");
    }

    /**
     * Where the archive is not as it was written.
     *
     * @param number the row of the manifest, the one behind the last where the chain ends too early
     * @param what row-missing, row-altered, head-differs, mirror-differs, file-missing, file-altered, file-gap or file-longer
     */
    record Break(long number, String what, String expected, String found) {}

    /** What was gone through, and the first break, if there is one. */
    record Proven(boolean sound, long rows, long files, long bytes, long number, String hash, List<Break> breaks) {}

    Proven prove() throws SQLException, IOException {
        try (var connection = database.getConnection();
                var walk = new Walk(folder, () -> removed(connection))) {
            var closed = closed(connection); // before the end is looked at, since writers go on
            var head = head(connection);
            var manifest = new Manifest(connection);
            while (walk.isSound() && walk.number() < head.number()) {
                var rows = manifest.after(walk.number(), ROWS_AT_ONCE).stream()
                        .filter(entry -> entry.number() <= head.number())
                        .toList();
                if (rows.isEmpty()) {
                    walk.breaks("row-missing", "a row of this number", "none");
                }
                for (var entry : rows) {
                    walk.take(entry);
                }
            }
            walk.end(head, closed);
            return walk.proven();
        }
    }

    /** Where the chain says that it ends. */
    record Head(long number, String hash) {}

    private static Head head(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select number, hash from archive_head")) {
            var row = select.executeQuery();
            row.next();
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    private static Set<String> removed(Connection connection) throws SQLException {
        return names(connection, "select file from manifest where kind = 'removed'");
    }

    private static Set<String> closed(Connection connection) throws SQLException {
        return names(connection, "select name from archive_file where not open and removed_at is null");
    }

    private static Set<String> names(Connection connection, String query) throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            var names = new HashSet<String>();
            var rows = select.executeQuery();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
