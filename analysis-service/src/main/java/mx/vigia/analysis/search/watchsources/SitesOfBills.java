package mx.vigia.analysis.search.watchsources;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/**
 * Finds the sites that a bill is known from: those of its records, and of the votes, meetings and debates linked to it.
 */
@ApplicationScoped
class SitesOfBills {
    /** The maximum number of bills per query. */
    static final int BATCH_SIZE = 10_000;

    private static final String FIND_RECORD_SITES_SQL = """
            select distinct l.dossier as bill, r.site from dossier_link l join source_record r on r.id = l.source_record
            where l.dossier = any (?)
            """;
    private static final String FIND_PROCEEDING_SITES_SQL = """
            select distinct unnest(array[d.id, d.merged_into]) as bill, p.site from dossier d
            join mention_link l on l.dossier = d.id join proceeding p on p.id = l.proceeding
            where d.id = any (?) or d.merged_into = any (?)
            """;
    private static final String FIND_LINKED_SQL = """
            select distinct coalesce(d.merged_into, d.id) from mention_link l join dossier d on d.id = l.dossier
            where l.linked_at > ? limit ?
            """;

    private final Jdbc database;

    SitesOfBills(Jdbc database) {
        this.database = database;
    }

    /**
     * Returns, by bill, all sites that cover it, each site as the same string object; a bill without sites is left out.
     * To be called with no more than {@link #BATCH_SIZE} bills.
     */
    Map<UUID, Set<String>> findSites(Collection<UUID> bills) {
        Map<UUID, Set<String>> sites = new HashMap<>();
        return database.onConnection(jdbc -> {
            var ids = Jdbc.array("uuid", bills);
            jdbc.forEach(
                    FIND_RECORD_SITES_SQL,
                    row -> add(sites, row.getObject("bill", UUID.class), row.getString("site")),
                    ids);
            jdbc.forEach(
                    FIND_PROCEEDING_SITES_SQL,
                    row -> add(sites, row.getObject("bill", UUID.class), row.getString("site")),
                    ids,
                    ids);
            return sites;
        });
    }

    private static void add(Map<UUID, Set<String>> sites, UUID bill, String site) {
        sites.computeIfAbsent(bill, absent -> new HashSet<>()).add(site.intern());
    }

    /** Returns the bills to which a proceeding was linked after this moment, at most {@code max}. */
    Set<UUID> findLinkedAfter(Instant moment, int max) {
        return Set.copyOf(database.list(FIND_LINKED_SQL, row -> row.getObject(1, UUID.class), moment, max));
    }
}
