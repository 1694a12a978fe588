package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.reading.PageEndMarker;
import mx.vigia.scraper.reading.PageKind;

/** The end markers of complete pages, by site and kind of page; old observations count less. */
@ApplicationScoped
public class PageEndStatistics {
    private static final int MIN_SAMPLE_SIZE = 5;
    private static final int MAX_SAMPLE_SIZE = 200;
    private static final int USUAL_PERCENT = 98;

    private final Jdbc database;

    PageEndStatistics(Jdbc database) {
        this.database = database;
    }

    /**
     * Whether nearly all pages of these kinds had an end marker, with enough pages of each kind; unless enough new ones
     * in a row, the first of them before this moment, had none.
     */
    boolean areEndMarkersUsual(String site, Set<PageKind> kinds, Instant longAgo) {
        return database.one(
                """
                select count(*) from page_end where site = ? and kind = any(?)
                  and pages >= ? and ended * 100 >= pages * ?
                  and not (doubted >= ? and doubted_since <= ?)""",
                row -> !kinds.isEmpty() && row.getInt(1) == kinds.size(),
                site,
                Jdbc.array("text", kinds.stream().map(PageKind::label).toList()),
                MIN_SAMPLE_SIZE,
                USUAL_PERCENT,
                MIN_SAMPLE_SIZE,
                longAgo);
    }

    /** Deletes everything stored under this name. */
    public void forget(String site) {
        database.update("delete from page_end where site = ?", site);
    }

    /** Records a new page that was read; one with an end marker ends the series of those without. */
    void recordPage(String site, PageKind kind, PageEndMarker end) {
        database.update("""
                insert into page_end as known (site, kind, pages, ended) values (?, ?, 1, ?)
                on conflict (site, kind) do update set
                  pages = 1 + case when known.pages > %1$d then known.pages / 2 else known.pages end,
                  ended = excluded.ended + case when known.pages > %1$d then known.ended / 2 else known.ended end,
                  doubted = case when excluded.ended > 0 then 0 else known.doubted end
                """.formatted(MAX_SAMPLE_SIZE), site, kind.label(), end == PageEndMarker.NONE ? 0 : 1);
    }

    /** Records a new page that had no end marker and was not accepted. */
    void recordDoubt(String site, PageKind kind, Instant now) {
        database.update("""
                insert into page_end as known (site, kind, pages, ended, doubted, doubted_since) values (?, ?, 0, 0, 1, ?)
                on conflict (site, kind) do update set doubted = known.doubted + 1,
                  doubted_since = case when known.doubted = 0 then excluded.doubted_since else known.doubted_since end
                """, site, kind.label(), now);
    }
}
