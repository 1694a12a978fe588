package mx.vigia.analysis.search.watchsources;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.JdbcRows;

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

    private final DataSource database;

    SitesOfBills(DataSource database) {
        this.database = database;
    }

    /**
     * Returns, by bill, all sites that cover it, each site as the same string object; a bill without sites is left out.
     * To be called with no more than {@link #BATCH_SIZE} bills.
     */
    Map<UUID, Set<String>> findSites(Collection<UUID> bills) {
        Map<UUID, Set<String>> sites = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            var ids = JdbcRows.toSqlArray(connection, "uuid", bills);
            JdbcRows.forEachRow(connection, FIND_RECORD_SITES_SQL, row -> add(sites, row), ids);
            JdbcRows.forEachRow(connection, FIND_PROCEEDING_SITES_SQL, row -> add(sites, row), ids, ids);
            return sites;
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }

    private static void add(Map<UUID, Set<String>> sites, ResultSet row) throws SQLException {
        sites.computeIfAbsent(row.getObject("bill", UUID.class), absent -> new HashSet<>())
                .add(row.getString("site").intern());
    }

    /** Returns the bills to which a proceeding was linked after this moment, at most {@code most}. */
    Set<UUID> findLinkedAfter(Instant moment, int most) {
        try (Connection connection = database.getConnection()) {
            return Set.copyOf(
                    JdbcRows.list(connection, FIND_LINKED_SQL, row -> row.getObject(1, UUID.class), moment, most));
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }
}
