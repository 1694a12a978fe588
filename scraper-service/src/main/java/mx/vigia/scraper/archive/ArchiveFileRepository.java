package mx.vigia.scraper.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The rows of the archive's files. */
record ArchiveFileRepository(Jdbc jdbc) {
    private static final SqlFunction<Shelved> FILE =
            row -> new Shelved(row.getString(1), row.getString(2), row.getLong(3));

    /** A file of a site and its actual length. */
    record Shelved(String name, String site, long bytes) {}

    /** Returns the closed files with nothing younger than this moment. */
    List<String> findClosedBefore(Instant moment) {
        return jdbc.list("""
                select name from archive_file where not open and removed_at is null and last_at < ? order by last_at, name
                """, row -> row.getString(1), moment);
    }

    /** Returns the removed files, which may still be on the disk. */
    List<String> removed() {
        return jdbc.list("select name from archive_file where removed_at is not null", row -> row.getString(1));
    }

    /** Returns the files begun before this day that are still open, since their sites are no longer visited. */
    List<Shelved> findOpenSince(LocalDate before) {
        return jdbc.list(
                "select name, site, bytes from archive_file where open and day < ? order by day, name", FILE, before);
    }

    List<Shelved> open() {
        return jdbc.list("select name, site, bytes from archive_file where open", FILE);
    }

    Optional<Shelved> named(String name) {
        return jdbc.first(
                "select name, site, bytes from archive_file where removed_at is null and name = ?", FILE, name);
    }

    void remove(String name, Instant now) {
        jdbc.update("update archive_file set removed_at = ? where name = ?", now, name);
    }
}
