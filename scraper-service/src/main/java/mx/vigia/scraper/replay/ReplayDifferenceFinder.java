package mx.vigia.scraper.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** Iterates over what a replay read that is not stored, and over what is stored that it did not read. */
@ApplicationScoped
class ReplayDifferenceFinder {
    private static final int FETCH_SIZE = 500;

    /** The last statement of each page about each record, including records that became known during the replay. */
    private static final String LAST_STATEMENTS_SQL = """
            with this as (select * from replay where id = ?), said as (
              select distinct on (s.address, r.id, coalesce(r.source_key, s.source_key))
                coalesce(r.id, 0) as record_id, coalesce(r.source_key, s.source_key) as source_key,
                s.address, s.number, s.page_kind, s.content_sha
              from this p join replay_said s on s.replay = p.id
              left join source_alias a on s.record_id = 0 and a.site = p.site and a.alias = s.source_key
              left join source_record r on r.id = case when s.record_id = 0 then a.record_id else s.record_id end
              order by s.address, r.id, coalesce(r.source_key, s.source_key), s.number desc)
            """;

    private final Jdbc database;

    ReplayDifferenceFinder(Jdbc database) {
        this.database = database;
    }

    /**
     * A difference.
     *
     * @param record the record, nothing if it is new
     * @param number the row of the manifest of the page read that states it; if none does any more, the row where it
     *     was last read
     * @param pageKind the kind of the page, empty if none states it any more
     */
    record Row(long record, String sourceKey, String address, long number, String pageKind) {}

    /** A listener notified of each difference. */
    interface DifferenceListener {
        void accept(Row row) throws IOException;
    }

    /** Passes on what was read and is stored differently or not at all, the oldest page first. */
    void forEachChanged(UUID replay, DifferenceListener listener) throws IOException {
        go(LAST_STATEMENTS_SQL + """
                select s.record_id, s.source_key, s.address, s.number, s.page_kind from said s
                left join last_said l on l.record_id = s.record_id and l.address = s.address
                where l.content_sha is distinct from s.content_sha
                order by s.number, s.source_key
                """, replay, listener);
    }

    /** Passes on what is stored of pages that were read, but was read on none of them. */
    void forEachUnread(UUID replay, DifferenceListener listener) throws IOException {
        go(LAST_STATEMENTS_SQL + """
                select r.id, r.source_key, l.address, g.number, '' from this p
                join replay_page g on g.replay = p.id and g.read
                join source_record r on r.site = p.site
                join last_said l on l.record_id = r.id and l.address = g.address
                where not exists (
                  select 1 from said s where s.address = l.address and s.record_id = r.id)
                order by r.source_key, l.address
                """, replay, listener);
    }

    private void go(String sql, UUID replay, DifferenceListener listener) throws IOException {
        database.stream(
                FETCH_SIZE,
                sql,
                row -> new Row(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), row.getString(5)),
                listener::accept,
                replay);
    }
}
