package mx.vigia.scraper.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.vigia.platform.store.Jdbc;

/** Verifies the whole manifest, its mirror and every file, and reports the first break. */
@ApplicationScoped
class ArchiveVerifier {
    private static final int BATCH_SIZE = 1000;

    private final Jdbc database;
    private final Path folder;

    ArchiveVerifier(Jdbc database, ArchiveConfig config) {
        this.database = database;
        this.folder = config.data().resolve("warc");
    }

    /**
     * A place where the archive differs from what was written.
     *
     * @param number the row of the manifest, the one after the last if the chain ends too early
     * @param what row-missing, row-altered, head-differs, mirror-differs, file-missing, file-altered, file-gap or
     *     file-longer
     */
    record Break(long number, String what, String expected, String found) {}

    /** The extent of a verification, and the first break, if any. */
    record Proven(boolean sound, long rows, long files, long bytes, long number, String hash, List<Break> breaks) {}

    Proven verify() throws IOException {
        try (var walk = new ChainWalk(folder, this::findRemovedFiles)) {
            var closed = findClosedFiles(); // read before the walk, since writers continue
            var head = head();
            var manifest = new ManifestRepository(database);
            while (walk.isSound() && walk.number() < head.number()) {
                var rows = manifest.after(walk.number(), BATCH_SIZE).stream()
                        .filter(entry -> entry.number() <= head.number())
                        .toList();
                if (rows.isEmpty()) {
                    walk.recordBreak("row-missing", "a row of this number", "none");
                }
                for (var entry : rows) {
                    walk.verify(entry);
                }
            }
            walk.end(head, closed);
            return walk.result();
        }
    }

    /** The recorded end of the chain. */
    record Head(long number, String hash) {}

    private Head head() {
        return database.one("select number, hash from archive_head", row -> new Head(row.getLong(1), row.getString(2)));
    }

    private Set<String> findRemovedFiles() {
        return names("select file from manifest where kind = 'removed'");
    }

    private Set<String> findClosedFiles() {
        return names("select name from archive_file where not open and removed_at is null");
    }

    private Set<String> names(String query) {
        var names = new HashSet<String>();
        database.forEach(query, row -> names.add(row.getString(1)));
        return names;
    }
}
