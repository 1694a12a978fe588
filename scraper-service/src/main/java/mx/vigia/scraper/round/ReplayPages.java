package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.scraper.archive.Entry;
import mx.vigia.scraper.fetching.Doubt;
import mx.vigia.scraper.fetching.Known;
import mx.vigia.scraper.fetching.KnownPages.End;
import mx.vigia.scraper.fetching.KnownPages.Remembered;

/** What a replay keeps in mind of each page while it goes through the archive, as rounds do of each page while time goes by. */
@ApplicationScoped
class ReplayPages {
    private final DataSource database;

    ReplayPages(DataSource database) {
        this.database = database;
    }

    /**
     * A page in mind.
     *
     * @param before as it was when it was last read in this replay, and how long it has been in doubt since
     * @param doubted the SHA-256 of the bytes that were last doubted since then, empty where none were
     * @param unread the SHA-256 of those that could not be read since then, empty where all could
     */
    record Kept(Remembered before, String doubted, String unread) {
        private static final Kept NOTHING = new Kept(Remembered.nothing(), "", "");
    }

    Kept of(UUID replay, String address) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select * from replay_page where replay = ? and address = ?")) {
            select.setObject(1, replay);
            select.setString(2, address);
            var row = select.executeQuery();
            return row.next()
                    ? new Kept(remembered(row), row.getString("doubted_sha256"), row.getString("unread_sha256"))
                    : Kept.NOTHING;
        }
    }

    private static Remembered remembered(ResultSet row) throws SQLException {
        var known = new Known("", "", row.getString("sha256"));
        var end = new End(row.getString("ends"), row.getInt("bytes"));
        var doubt = new Doubt(
                row.getInt("doubted_items"),
                row.getInt("doubts"),
                row.getTimestamp("doubted_since").toInstant(),
                false);
        return new Remembered(known, "", row.getInt("items"), List.of(), end, doubt);
    }

    /** It was read, and is in doubt no more. */
    static void read(Connection connection, UUID replay, Entry entry, Remembered page) throws SQLException {
        ReplayBook.run(
                connection,
                """
                insert into replay_page (replay, address, sha256, read, number, items, ends, bytes) values (?, ?, ?, true, ?, ?, ?, ?)
                on conflict (replay, address) do update set sha256 = excluded.sha256, read = true,
                  number = greatest(replay_page.number, excluded.number), items = excluded.items, ends = excluded.ends,
                  bytes = excluded.bytes, doubts = 0, doubted_items = 0, doubted_since = 'epoch', doubted_sha256 = '', unread_sha256 = ''
                """,
                replay,
                entry.address(),
                entry.payload().sha256(),
                entry.number(),
                page.items(),
                page.end().word(),
                page.end().bytes());
    }

    /** It could not be read; what it showed before stays in mind, and so does its doubt. */
    static void unread(Connection connection, UUID replay, Entry entry) throws SQLException {
        ReplayBook.run(connection, """
                insert into replay_page (replay, address, sha256, read, unread_sha256) values (?, ?, '', false, ?)
                on conflict (replay, address) do update set unread_sha256 = excluded.unread_sha256
                """, replay, entry.address(), entry.payload().sha256());
    }

    /** It is in this doubt, and all else stays as it was. */
    static void doubt(Connection connection, UUID replay, Entry entry, Doubt doubt) throws SQLException {
        doubt(connection, replay, entry.address(), doubt, entry.payload().sha256());
    }

    /** It is again as it was before it was doubted. */
    static void same(Connection connection, UUID replay, Entry entry) throws SQLException {
        doubt(connection, replay, entry.address(), Doubt.none(), "");
    }

    private static void doubt(Connection connection, UUID replay, String address, Doubt doubt, String sha256)
            throws SQLException {
        ReplayBook.run(
                connection, """
                insert into replay_page (replay, address, sha256, read, doubted_items, doubts, doubted_since, doubted_sha256)
                values (?, ?, '', false, ?, ?, ?, ?)
                on conflict (replay, address) do update set doubted_items = excluded.doubted_items, doubts = excluded.doubts,
                  doubted_since = excluded.doubted_since, doubted_sha256 = excluded.doubted_sha256
                """, replay, address, doubt.items(), doubt.rounds(), Timestamp.from(doubt.since()), sha256);
    }
}
