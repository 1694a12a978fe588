package mx.vigia.scraper.archive;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.archive.ManifestEntry.Place;

/** The rows of snapshots with the locations of their bytes. */
record SnapshotRepository(Jdbc jdbc) {
    /**
     * A snapshot and the location of its bytes; the row of the manifest that brought them is 0 if they are older than
     * it.
     */
    record Shelved(Snapshot snapshot, long number, String file, long begins, boolean removed) {}

    Optional<Shelved> with(String sha256) {
        return jdbc.first(
                "select * from snapshot where sha256 = ?",
                row -> {
                    var snapshot = new Snapshot(
                            row.getString("sha256"),
                            row.getString("site"),
                            URI.create(row.getString("address")),
                            Jdbc.instant(row, "fetched_at"),
                            row.getString("content_type"),
                            row.getInt("size"));
                    return new Shelved(
                            snapshot,
                            row.getLong("number"),
                            row.getString("file"),
                            row.getLong("begins_at"),
                            Jdbc.instant(row, "removed_at") != null);
                },
                sha256);
    }

    /** Saves the current location of the bytes; removed bytes that came again count as new. */
    void save(Snapshot snapshot, ManifestEntry entry) {
        jdbc.update(
                """
                insert into snapshot (sha256, site, address, fetched_at, content_type, size, file, begins_at, number)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (sha256) do update set site = excluded.site, address = excluded.address, fetched_at = excluded.fetched_at,
                  content_type = excluded.content_type, file = excluded.file, begins_at = excluded.begins_at,
                  number = excluded.number, removed_at = null
                """,
                snapshot.sha256(),
                snapshot.site(),
                snapshot.address().toString(),
                snapshot.fetchedAt(),
                snapshot.contentType(),
                snapshot.size(),
                entry.place().file(),
                entry.place().begins(),
                entry.number());
    }

    /** Returns the digests of the bytes in this file, each with its offset. */
    Map<String, Long> in(String file) {
        var found = new HashMap<String, Long>();
        jdbc.forEach(
                "select sha256, begins_at from snapshot where file = ? and removed_at is null",
                row -> found.put(row.getString(1), row.getLong(2)),
                file);
        return found;
    }

    /** Marks all that is still in this file as removed. */
    void markRemoved(String file, Instant now) {
        jdbc.update("update snapshot set removed_at = ? where file = ? and removed_at is null", now, file);
    }

    /** Saves the new location of the same bytes. */
    void move(String sha256, Place place) {
        jdbc.update(
                "update snapshot set file = ?, begins_at = ? where sha256 = ?", place.file(), place.begins(), sha256);
    }
}
