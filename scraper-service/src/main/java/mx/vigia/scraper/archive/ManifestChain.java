package mx.vigia.scraper.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.platform.store.Jdbc;

/** The end of the manifest, locked by one writer at a time until its transaction ends; rows are only ever added. */
final class ManifestChain {
    private final Jdbc jdbc;
    private final ManifestRepository manifest;
    private final ManifestMirror mirror;
    private final List<ManifestEntry> added = new ArrayList<>();
    private long number;
    private String hash;
    private String mirrorFile;
    private long mirrorBytes;
    private long bytes;

    /** Takes the lock on the end, waiting for other writers. */
    ManifestChain(Jdbc jdbc, Path folder) {
        this.jdbc = jdbc;
        this.manifest = new ManifestRepository(jdbc);
        this.mirror = new ManifestMirror(folder);
        jdbc.forEach("select * from archive_head for update", row -> {
            number = row.getLong("number");
            hash = row.getString("hash");
            mirrorFile = row.getString("mirror");
            mirrorBytes = row.getLong("mirror_bytes");
            bytes = row.getLong("bytes");
        });
    }

    /** Returns the size of the archive in bytes. */
    long archiveBytes() {
        return bytes;
    }

    void addBytes(long more) {
        bytes += more;
    }

    /** Adds a row and returns it with its number and its hash. */
    ManifestEntry add(ManifestEntry draft) {
        var entry = draft.chainedAfter(number, hash);
        manifest.insert(entry);
        number = entry.number();
        hash = entry.hash();
        added.add(entry);
        return entry;
    }

    /** Writes the new rows to the mirror, and the new end of the chain; the transaction is committed by its owner. */
    void save() throws IOException {
        for (var entry : added) {
            var file = ManifestMirror.fileNameFor(entry.number());
            var known = file.equals(mirrorFile) ? mirrorBytes : 0;
            mirrorBytes = mirror.write(file, known, entry, manifest);
            mirrorFile = file;
        }
        jdbc.update(
                "update archive_head set number = ?, hash = ?, mirror = ?, mirror_bytes = ?, bytes = ?",
                number,
                hash,
                mirrorFile,
                mirrorBytes,
                bytes);
    }
}
