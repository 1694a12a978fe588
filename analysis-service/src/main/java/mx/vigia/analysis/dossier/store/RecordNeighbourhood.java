package mx.vigia.analysis.dossier.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.linking.LinkDecision;
import mx.vigia.analysis.dossier.linking.TooManyRecordsException;
import mx.vigia.platform.store.Jdbc;

/**
 * A docket request for the records of some dossiers, some rows of records, and those connected with them: by a shared
 * name, or by decisions.
 */
final class RecordNeighbourhood implements DocketRequest {
    private static final String FIND_BY_DOSSIERS_SQL = """
            select source_record from dossier_link where dossier in
                (select coalesce(merged_into, id) from dossier where id = any (?))""";

    /**
     * The maximum number of records connected with those of a request; where there are more, nothing is joined, by
     * people or rules.
     */
    static final int MAX_NEIGHBOURS = 500;

    private static final String FIND_NEIGHBOURS_SQL =
            """
            select source_record from (select distinct word from source_name where source_record = any (?)) ours
                cross join lateral (select source_record, count(*) over () as bearers
                    from (select source_record from source_name where word = ours.word limit %d) few) theirs
            where bearers <= %d union
            select theirs.source_record from source_alias ours join source_alias theirs using (site, alias)
            where ours.source_record = any (?) union
            select unnest(array[one, other]) from link_decision
            where undone_at is null and (one = any (?) or other = any (?)) limit %d
            """.formatted(DocketState.MAX_RECORDS_PER_NAME + 1, DocketState.MAX_RECORDS_PER_NAME, MAX_NEIGHBOURS + 1);
    private static final String FIND_DECISIONS_SQL = """
            select a.site, a.source_key, b.site as other_site, b.source_key as other_key, same, person, act
            from link_decision join source_record a on a.id = one join source_record b on b.id = other
            where undone_at is null and (one = any (?) or other = any (?)) order by link_decision.id""";

    private final Collection<UUID> dossiers;
    private final Collection<Long> records;
    private final boolean parting;
    private boolean crowded;

    /**
     * @param parting whether nothing is to be joined, so that where too many are connected the records are processed
     *     without them
     */
    RecordNeighbourhood(Collection<UUID> dossiers, Collection<Long> records, boolean parting) {
        this.dossiers = dossiers;
        this.records = records;
        this.parting = parting;
    }

    @Override
    public boolean isPartial() {
        return crowded;
    }

    /**
     * Locks no names because it gives none: a transaction that gives one of theirs to another record locks these
     * records too.
     */
    @Override
    public void prepare(Jdbc transaction) {}

    @Override
    public Set<Long> rows(Jdbc transaction) {
        Set<Long> rows = new TreeSet<>(records);
        rows.addAll(transaction.list(FIND_BY_DOSSIERS_SQL, row -> row.getLong(1), Jdbc.array("uuid", dossiers)));
        Object own = Jdbc.array("bigint", rows);
        List<Long> beside = transaction.list(FIND_NEIGHBOURS_SQL, row -> row.getLong(1), own, own, own, own);
        crowded = beside.size() > MAX_NEIGHBOURS;
        if (crowded && !parting) {
            throw new TooManyRecordsException("the rows " + rows, MAX_NEIGHBOURS);
        }
        if (!crowded) {
            rows.addAll(beside);
        }
        return rows;
    }

    /** Returns the active decisions about these records. */
    static List<LinkDecision> findDecisions(Jdbc jdbc, Set<Long> rows) {
        Object those = Jdbc.array("bigint", rows);
        return jdbc.list(
                FIND_DECISIONS_SQL,
                row -> new LinkDecision(
                        row.getObject("act", UUID.class),
                        new BillId(row.getString("site"), row.getString("source_key")),
                        new BillId(row.getString("other_site"), row.getString("other_key")),
                        row.getBoolean("same"),
                        row.getBoolean("person")),
                those,
                those);
    }
}
