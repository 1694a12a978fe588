package mx.vigia.analysis.dossier.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** Reads the facts of dossiers. */
public final class FactRepository {
    private static final SqlFunction<Fact> FACT_ROW = FactRowMapper.reader(row -> Jdbc.instant(row, "announced_at"));
    private static final String SELECT_ANNOUNCED_SQL =
            "select id, kind, natural_key, dossier, revision, before, after, happened,"
                    + " published, captured, page, announced_at, late from fact";
    private static final String ORDER_NEWEST_FIRST_SQL = " order by captured desc, revision desc, id";
    static final String FIND_FACTS_SQL = SELECT_ANNOUNCED_SQL
            + " where dossier = any (array (select id from dossier where id = ? or merged_into = ?))"
            + ORDER_NEWEST_FIRST_SQL;

    static final String FIND_FACTS_OF_SEVERAL_SQL = SELECT_ANNOUNCED_SQL
            + " where dossier = any (array (select id from dossier where id = any (?) or merged_into = any (?)))"
            + ORDER_NEWEST_FIRST_SQL;

    private static final String FIND_MERGED_SQL = "select id, merged_into from dossier where merged_into = any (?)";

    private static final String FIND_UNLINKED_SQL =
            SELECT_ANNOUNCED_SQL + " where kind = 'unlinked' and after -> 'link' ->> 'other' = ?"
                    + " and dossier not in (select id from dossier where merged_into = ?)"
                    + ORDER_NEWEST_FIRST_SQL;

    private FactRepository() {}

    /** Returns all facts of a dossier, and of those merged with it, newest first. */
    public static List<Fact> of(Jdbc jdbc, UUID dossier) {
        return jdbc.list(FIND_FACTS_SQL, FACT_ROW, dossier, dossier);
    }

    /** Returns the facts of several dossiers, by id; a dossier without facts is left out. */
    public static Map<UUID, List<Fact>> of(Jdbc jdbc, Collection<UUID> dossiers) {
        var ids = Jdbc.array("uuid", dossiers);
        var homes = new HashMap<UUID, UUID>();
        jdbc.forEach(
                FIND_MERGED_SQL,
                row -> homes.put(row.getObject("id", UUID.class), row.getObject("merged_into", UUID.class)),
                ids);
        return jdbc.list(FIND_FACTS_OF_SEVERAL_SQL, FACT_ROW, ids, ids).stream()
                .collect(Collectors.groupingBy(fact -> homes.getOrDefault(fact.dossier(), fact.dossier())));
    }

    /** Returns the facts of bills that were taken out of this one, newest first. */
    public static List<Fact> findUnlinkedFrom(Jdbc jdbc, UUID dossier) {
        return jdbc.list(FIND_UNLINKED_SQL, FACT_ROW, dossier.toString(), dossier);
    }
}
