package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.reading.PageKind;

/** The usual fill rates of items by site and kind of page; old observations count less. */
@ApplicationScoped
public class FieldFillRates {
    private static final int MAX_SAMPLE_SIZE = 2000;

    private final Jdbc database;

    FieldFillRates(Jdbc database) {
        this.database = database;
    }

    FieldFillRate usual(String site, PageKind kind) {
        return database.first(
                        "select items, titled, dated from page_canary where site = ? and kind = ?",
                        row -> new FieldFillRate(row.getInt(1), row.getInt(2), row.getInt(3), 0),
                        site,
                        kind.label())
                .orElseGet(() -> new FieldFillRate(0, 0, 0, 0));
    }

    /** Deletes everything stored under this name. */
    public void forget(String site) {
        database.update("delete from page_canary where site = ?", site);
    }

    public void record(String site, PageKind kind, FieldFillRate page) {
        if (page.items() == 0) {
            return;
        }
        database.update("""
                insert into page_canary as known (site, kind, items, titled, dated) values (?, ?, ?, ?, ?)
                on conflict (site, kind) do update set
                  items = excluded.items + case when known.items > %1$d then known.items / 2 else known.items end,
                  titled = excluded.titled + case when known.items > %1$d then known.titled / 2 else known.titled end,
                  dated = excluded.dated + case when known.items > %1$d then known.dated / 2 else known.dated end
                """.formatted(MAX_SAMPLE_SIZE), site, kind.label(), page.items(), page.titled(), page.dated());
    }
}
