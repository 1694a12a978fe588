package mx.vigia.scraper.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import mx.vigia.platform.store.Jdbc;

/** Counts the archive's contents by site. */
@ApplicationScoped
public class ArchiveHoldingsCounter {
    private final Jdbc database;

    ArchiveHoldingsCounter(Jdbc database) {
        this.database = database;
    }

    /** Returns what it holds of this site, without files removed by retention. */
    public ArchiveHoldings of(String site) {
        return database.one(
                """
                select count(f.name), coalesce(sum(f.bytes), 0), min(f.day), max(f.day), max(p.at), coalesce(max(p.broken), '')
                from (select 1) as one left join archive_file f on f.site = ? and f.removed_at is null
                  left join archive_proof p on true""",
                row -> new ArchiveHoldings(
                        row.getInt(1),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        Jdbc.instant(row, 5),
                        row.getString(6)),
                site);
    }
}
