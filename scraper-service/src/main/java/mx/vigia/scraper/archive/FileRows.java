package mx.vigia.scraper.archive;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of the archive's files. */
record FileRows(Connection connection) {
    /** A file of a site and how long it truly is. */
    record Shelved(String name, String site, long bytes) {}

    /** The closed files in which nothing is younger. */
    List<String> olderThan(Instant moment) throws SQLException {
        try (var select = connection.prepareStatement("""
            select name from archive_file where not open and removed_at is null and last_at < ? order by last_at, name
            """)) {
            select.setTimestamp(1, Timestamp.from(moment));
            return names(select);
        }
    }

    /** The files that were removed, which may still be on the disk. */
    List<String> removed() throws SQLException {
        try (var select = connection.prepareStatement("select name from archive_file where removed_at is not null")) {
            return names(select);
        }
    }

    /** The files that were begun before this day and that are open still, since their sites are visited no more. */
    List<Shelved> openSince(LocalDate before) throws SQLException {
        try (var select = connection.prepareStatement(
                "select name, site, bytes from archive_file where open and day < ? order by day, name")) {
            select.setDate(1, Date.valueOf(before));
            return files(select);
        }
    }

    List<Shelved> open() throws SQLException {
        try (var select = connection.prepareStatement("select name, site, bytes from archive_file where open")) {
            return files(select);
        }
    }

    Optional<Shelved> named(String name) throws SQLException {
        try (var select = connection.prepareStatement(
                "select name, site, bytes from archive_file where removed_at is null and name = ?")) {
            select.setString(1, name);
            return files(select).stream().findFirst();
        }
    }

    void remove(String name, Instant now) throws SQLException {
        try (var update = connection.prepareStatement("update archive_file set removed_at = ? where name = ?")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setString(2, name);
            update.executeUpdate();
        }
    }

    private static List<Shelved> files(PreparedStatement select) throws SQLException {
        var files = new ArrayList<Shelved>();
        var rows = select.executeQuery();
        while (rows.next()) {
            files.add(new Shelved(rows.getString(1), rows.getString(2), rows.getLong(3)));
        }
        return files;
    }

    private static List<String> names(PreparedStatement select) throws SQLException {
        var names = new ArrayList<String>();
        var rows = select.executeQuery();
        while (rows.next()) {
            names.add(rows.getString(1));
        }
        return names;
    }
}
