package mx.vigia.scraper.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The end of the manifest, held by one writer at a time until its transaction ends; rows are only ever added. */
final class Chain {
    private final Connection connection;
    private final Manifest manifest;
    private final Mirror mirror;
    private final List<Entry> added = new ArrayList<>();
    private long number;
    private String hash;
    private String mirrorFile;
    private long mirrorBytes;
    private long bytes;

    /** Waits until no other writer holds the end, and then holds it. */
    Chain(Connection connection, Path folder) throws SQLException {
        this.connection = connection;
        this.manifest = new Manifest(connection);
        this.mirror = new Mirror(folder);
        try (var select = connection.prepareStatement("select * from archive_head for update")) {
            var row = select.executeQuery();
            row.next();
            number = row.getLong("number");
            hash = row.getString("hash");
            mirrorFile = row.getString("mirror");
            mirrorBytes = row.getLong("mirror_bytes");
            bytes = row.getLong("bytes");
        }
    }

    /** How much the archive weighs. */
    long bytes() {
        return bytes;
    }

    void weighs(long more) {
        bytes += more;
    }

    /** Adds a row and gives it back with its number and its hash. */
    Entry add(Entry draft) throws SQLException {
        var entry = draft.follows(number, hash);
        manifest.insert(entry);
        number = entry.number();
        hash = entry.hash();
        added.add(entry);
        return entry;
    }

    /** Writes what was added to the mirror, and where the chain ends now; the transaction is committed by whoever began it. */
    void save() throws SQLException, IOException {
        for (var entry : added) {
            var file = Mirror.fileOf(entry.number());
            var known = file.equals(mirrorFile) ? mirrorBytes : 0;
            mirrorBytes = mirror.write(file, known, entry, manifest);
            mirrorFile = file;
        }
        try (var update = connection.prepareStatement(
                "update archive_head set number = ?, hash = ?, mirror = ?, mirror_bytes = ?, bytes = ?")) {
            update.setLong(1, number);
            update.setString(2, hash);
            update.setString(3, mirrorFile);
            update.setLong(4, mirrorBytes);
            update.setLong(5, bytes);
            update.executeUpdate();
        }
    }
}
