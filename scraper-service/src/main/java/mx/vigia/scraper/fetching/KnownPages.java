package mx.vigia.scraper.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What we remember of each page since it was last read to the end; kept only after what it said is safe. */
@ApplicationScoped
public class KnownPages {
    private final DataSource database;

    KnownPages(DataSource database) {
        this.database = database;
    }

    /** What we remember of this page. */
    public Optional<Remembered> of(String site, URI address) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select etag, last_modified, sha256, items, next from known_page where site = ? and address = ?")) {
            select.setString(1, site);
            select.setString(2, address.toString());
            var row = select.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            var next = List.of((String[]) row.getArray("next").getArray()).stream()
                    .map(URI::create)
                    .toList();
            var known = new Known(row.getString("etag"), row.getString("last_modified"), row.getString("sha256"));
            return Optional.of(new Remembered(known, row.getInt("items"), next));
        }
    }

    /** Remembers this page as read. */
    public void remember(String site, URI address, Remembered page) throws SQLException {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into known_page (site, address, etag, last_modified, sha256, items, next, read_at)
                        values (?, ?, ?, ?, ?, ?, ?, now())
                        on conflict (site, address) do update set etag = excluded.etag, last_modified = excluded.last_modified,
                          sha256 = excluded.sha256, items = excluded.items, next = excluded.next, read_at = excluded.read_at
                        """)) {
            upsert.setString(1, site);
            upsert.setString(2, address.toString());
            upsert.setString(3, page.known().etag());
            upsert.setString(4, page.known().lastModified());
            upsert.setString(5, page.known().sha256());
            upsert.setInt(6, page.items());
            upsert.setArray(
                    7,
                    connection.createArrayOf(
                            "text", page.next().stream().map(URI::toString).toArray()));
            upsert.executeUpdate();
        }
    }

    /** A page as it was read: what to ask with, how many items it had, and where it pointed. */
    public record Remembered(Known known, int items, List<URI> next) {
        private static final Remembered NOTHING = new Remembered(Known.nothing(), 0, List.of());

        public Remembered {
            next = List.copyOf(next);
        }

        /** A page never read. */
        public static Remembered nothing() {
            return NOTHING;
        }
    }
}
