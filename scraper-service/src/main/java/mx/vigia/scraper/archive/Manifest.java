package mx.vigia.scraper.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.archive.Entry.Payload;
import mx.vigia.scraper.archive.Entry.Place;

/** The rows of the manifest as they are read: by number, by what they brought, by where they stand. */
record Manifest(Connection connection) {
    /** The rows behind this one, in their order, no more than so many. */
    List<Entry> after(long number, int most) throws SQLException {
        try (var select =
                connection.prepareStatement("select * from manifest where number > ? order by number limit ?")) {
            select.setLong(1, number);
            select.setInt(2, most);
            return entries(select.executeQuery());
        }
    }

    /** The rows of a site's pages behind this one, also those whose bytes came again. */
    List<Entry> pagesOf(String site, long number, int most) throws SQLException {
        try (var select = connection.prepareStatement("""
            select * from manifest where site = ? and number > ? and sha256 <> ''
              and kind in ('page', 'recorded', 'revisit') and status in (0, 200, 304) order by number limit ?
            """)) {
            select.setString(1, site);
            select.setLong(2, number);
            select.setInt(3, most);
            return entries(select.executeQuery());
        }
    }

    /** Whenever these bytes came, the first time first, no more than so many times. */
    List<Entry> broughtBy(String sha256, int most) throws SQLException {
        try (var select = connection.prepareStatement(
                "select * from manifest where sha256 = ? and kind <> 'moved' order by number limit ?")) {
            select.setString(1, sha256);
            select.setInt(2, most);
            return entries(select.executeQuery());
        }
    }

    /** The rows that stand in this file, in their order. */
    List<Entry> in(String file) throws SQLException {
        try (var select = connection.prepareStatement("""
            select * from manifest where file = ? and kind not in ('cut', 'removed') order by number
            """)) {
            select.setString(1, file);
            return entries(select.executeQuery());
        }
    }

    /** The row of this number. */
    Optional<Entry> numbered(long number) throws SQLException {
        return after(number - 1, 1).stream()
                .filter(entry -> entry.number() == number)
                .findFirst();
    }

    /** The last page this address itself gave us: neither a redirect whose bytes came again, nor a word that nothing changed. */
    Optional<Entry> lastOf(String site, String address) throws SQLException {
        try (var select = connection.prepareStatement("""
            select * from manifest where site = ? and address = ? and sha256 <> ''
              and kind in ('page', 'recorded', 'revisit') and status in (0, 200) order by number desc limit 1
            """)) {
            select.setString(1, site);
            select.setString(2, address);
            return entries(select.executeQuery()).stream().findFirst();
        }
    }

    /** The last page this address gave us with these bytes. */
    Optional<Entry> lastOf(String site, String address, String sha256) throws SQLException {
        try (var select = connection.prepareStatement("""
            select * from manifest where site = ? and address = ? and sha256 = ?
              and kind in ('page', 'recorded', 'revisit') and status in (0, 200) order by number desc limit 1
            """)) {
            select.setString(1, site);
            select.setString(2, address);
            select.setString(3, sha256);
            return entries(select.executeQuery()).stream().findFirst();
        }
    }

    void insert(Entry entry) throws SQLException {
        try (var insert = connection.prepareStatement("""
            insert into manifest (number, kind, at, site, address, method, status, sha256, size, content_type,
                                  file, begins_at, ends_at, digest, note, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
            insert.setLong(1, entry.number());
            insert.setString(2, entry.kind().label());
            insert.setTimestamp(3, Timestamp.from(entry.at()));
            insert.setString(4, entry.site());
            insert.setString(5, entry.address());
            insert.setString(6, entry.method());
            insert.setInt(7, entry.status());
            insert.setString(8, entry.payload().sha256());
            insert.setLong(9, entry.payload().size());
            insert.setString(10, entry.payload().contentType());
            insert.setString(11, entry.place().file());
            insert.setLong(12, entry.place().begins());
            insert.setLong(13, entry.place().ends());
            insert.setString(14, entry.place().digest());
            insert.setString(15, entry.note());
            insert.setString(16, entry.hash());
            insert.executeUpdate();
        }
    }

    private static List<Entry> entries(ResultSet rows) throws SQLException {
        var entries = new ArrayList<Entry>();
        while (rows.next()) {
            entries.add(new Entry(
                    rows.getLong("number"),
                    Kind.labelled(rows.getString("kind")),
                    rows.getTimestamp("at").toInstant(),
                    rows.getString("site"),
                    rows.getString("address"),
                    rows.getString("method"),
                    rows.getInt("status"),
                    new Payload(rows.getString("sha256"), rows.getLong("size"), rows.getString("content_type")),
                    new Place(
                            rows.getString("file"),
                            rows.getLong("begins_at"),
                            rows.getLong("ends_at"),
                            rows.getString("digest")),
                    rows.getString("note"),
                    rows.getString("hash")));
        }
        return entries;
    }
}
