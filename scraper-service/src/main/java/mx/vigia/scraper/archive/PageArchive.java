package mx.vigia.scraper.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps every page as it was and gives it back by the SHA-256 of its bytes. */
@ApplicationScoped
public class PageArchive {
    private final DataSource database;
    private final Path folder;
    /** Each run writes files of its own, so that no two replicas ever write to one. */
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    PageArchive(DataSource database, ArchiveConfig config) {
        this.database = database;
        this.folder = config.data().resolve("warc");
    }

    /** Keeps these bytes unless we have them already. */
    public synchronized Snapshot keep(Snapshot snapshot, byte[] bytes) throws SQLException, IOException {
        if (find(snapshot.sha256()).isPresent()) {
            return snapshot;
        }
        var name = fileName(snapshot);
        var begin = new WarcFile(folder.resolve(name))
                .add(snapshot.address(), snapshot.fetchedAt(), snapshot.contentType(), bytes);
        write(snapshot, name, begin);
        return snapshot;
    }

    /** The snapshot with this digest. */
    public Optional<Snapshot> find(String sha256) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select * from snapshot where sha256 = ?")) {
            select.setString(1, sha256);
            var row = select.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new Snapshot(
                    row.getString("sha256"),
                    row.getString("site"),
                    URI.create(row.getString("address")),
                    row.getTimestamp("fetched_at").toInstant(),
                    row.getString("content_type"),
                    row.getInt("size")));
        }
    }

    /** The bytes of a snapshot, out of its WARC record. */
    public byte[] bytes(Snapshot snapshot) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select file, begins_at from snapshot where sha256 = ?")) {
            select.setString(1, snapshot.sha256());
            var row = select.executeQuery();
            row.next();
            return new WarcFile(folder.resolve(row.getString("file"))).read(row.getLong("begins_at"));
        }
    }

    private String fileName(Snapshot snapshot) {
        var day = LocalDate.ofInstant(snapshot.fetchedAt(), ZoneOffset.UTC);
        return "%s-%s-%s.warc.gz".formatted(snapshot.site(), day.toString().replace("-", ""), run);
    }

    private void write(Snapshot snapshot, String file, long begin) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into snapshot (sha256, site, address, fetched_at, content_type, size, file, begins_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (sha256) do nothing
                        """)) {
            insert.setString(1, snapshot.sha256());
            insert.setString(2, snapshot.site());
            insert.setString(3, snapshot.address().toString());
            insert.setTimestamp(4, Timestamp.from(snapshot.fetchedAt()));
            insert.setString(5, snapshot.contentType());
            insert.setInt(6, snapshot.size());
            insert.setString(7, file);
            insert.setLong(8, begin);
            insert.executeUpdate();
        }
    }
}
