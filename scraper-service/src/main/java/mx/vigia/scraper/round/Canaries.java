package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import mx.vigia.scraper.reading.PageKind;

/** What items of each kind of page of a site have usually had; what is long ago counts less. */
@ApplicationScoped
class Canaries {
    private static final int LONG_AGO = 2000;

    private final DataSource database;

    Canaries(DataSource database) {
        this.database = database;
    }

    Canary usual(String site, PageKind kind) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select items, titled, dated from page_canary where site = ? and kind = ?")) {
            select.setString(1, site);
            select.setString(2, kind.label());
            var row = select.executeQuery();
            return row.next() ? new Canary(row.getInt(1), row.getInt(2), row.getInt(3), 0) : new Canary(0, 0, 0, 0);
        }
    }

    /** Under this name nothing is known any more. */
    void forget(String site) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from page_canary where site = ?")) {
            delete.setString(1, site);
            delete.executeUpdate();
        }
    }

    void saw(String site, PageKind kind, Canary page) throws SQLException {
        if (page.items() == 0) {
            return;
        }
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into page_canary as known (site, kind, items, titled, dated) values (?, ?, ?, ?, ?)
                        on conflict (site, kind) do update set
                          items = excluded.items + case when known.items > %1$d then known.items / 2 else known.items end,
                          titled = excluded.titled + case when known.items > %1$d then known.titled / 2 else known.titled end,
                          dated = excluded.dated + case when known.items > %1$d then known.dated / 2 else known.dated end
                        """.formatted(LONG_AGO))) {
            upsert.setString(1, site);
            upsert.setString(2, kind.label());
            upsert.setInt(3, page.items());
            upsert.setInt(4, page.titled());
            upsert.setInt(5, page.dated());
            upsert.executeUpdate();
        }
    }
}
