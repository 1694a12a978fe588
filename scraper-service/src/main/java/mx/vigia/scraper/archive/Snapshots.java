package mx.vigia.scraper.archive;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.vigia.scraper.archive.Entry.Place;

/** The rows of snapshots: where the bytes of each stand. */
record Snapshots(Connection connection) {
    /** A snapshot and where its bytes stand; the row of the manifest that brought them is 0 where they are older than it. */
    record Shelved(Snapshot snapshot, long number, String file, long begins, boolean removed) {}

    Optional<Shelved> with(String sha256) throws SQLException {
        try (var select = connection.prepareStatement("select * from snapshot where sha256 = ?")) {
            select.setString(1, sha256);
            var row = select.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            var snapshot = new Snapshot(
                    row.getString("sha256"),
                    row.getString("site"),
                    URI.create(row.getString("address")),
                    row.getTimestamp("fetched_at").toInstant(),
                    row.getString("content_type"),
                    row.getInt("size"));
            return Optional.of(new Shelved(
                    snapshot,
                    row.getLong("number"),
                    row.getString("file"),
                    row.getLong("begins_at"),
                    row.getTimestamp("removed_at") != null));
        }
    }

    /** The bytes stand here from now on; bytes that were removed and came again are as new. */
    void shelve(Snapshot snapshot, Entry entry) throws SQLException {
        try (var upsert = connection.prepareStatement("""
            insert into snapshot (sha256, site, address, fetched_at, content_type, size, file, begins_at, number)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (sha256) do update set site = excluded.site, address = excluded.address, fetched_at = excluded.fetched_at,
              content_type = excluded.content_type, file = excluded.file, begins_at = excluded.begins_at,
              number = excluded.number, removed_at = null
            """)) {
            upsert.setString(1, snapshot.sha256());
            upsert.setString(2, snapshot.site());
            upsert.setString(3, snapshot.address().toString());
            upsert.setTimestamp(4, Timestamp.from(snapshot.fetchedAt()));
            upsert.setString(5, snapshot.contentType());
            upsert.setInt(6, snapshot.size());
            upsert.setString(7, entry.place().file());
            upsert.setLong(8, entry.place().begins());
            upsert.setLong(9, entry.number());
            upsert.executeUpdate();
        }
    }

    /** Whose bytes stand in this file, each by where it begins. */
    Map<String, Long> in(String file) throws SQLException {
        try (var select = connection.prepareStatement(
                "select sha256, begins_at from snapshot where file = ? and removed_at is null")) {
            select.setString(1, file);
            var found = new HashMap<String, Long>();
            var rows = select.executeQuery();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
            return found;
        }
    }

    /** What still stands in this file is held no more. */
    void removed(String file, Instant now) throws SQLException {
        try (var update = connection.prepareStatement(
                "update snapshot set removed_at = ? where file = ? and removed_at is null")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setString(2, file);
            update.executeUpdate();
        }
    }

    /** The same bytes stand elsewhere now. */
    void move(String sha256, Place place) throws SQLException {
        try (var update = connection.prepareStatement("update snapshot set file = ?, begins_at = ? where sha256 = ?")) {
            update.setString(1, place.file());
            update.setLong(2, place.begins());
            update.setString(3, sha256);
            update.executeUpdate();
        }
    }
}
