package mx.vigia.analysis.dossier.fact;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.Rows;

/** Reads what happened to dossiers. */
public final class FactRepository {
    private static final String TOLD = "select id, kind, natural_key, dossier, revision, before, after, happened,"
            + " published, captured, page, announced_at, late from fact";
    private static final String NEWEST_FIRST = " order by captured desc, revision desc, id";
    static final String FACTS = TOLD
            + " where dossier = any (array (select id from dossier where id = ? or merged_into = ?))"
            + NEWEST_FIRST;

    static final String FACTS_OF_SEVERAL = TOLD
            + " where dossier = any (array (select id from dossier where id = any (?) or merged_into = any (?)))"
            + NEWEST_FIRST;

    private static final String MERGED = "select id, merged_into from dossier where merged_into = any (?)";

    private static final String PARTED = TOLD + " where kind = 'unlinked' and after -> 'link' ->> 'other' = ?"
            + " and dossier not in (select id from dossier where merged_into = ?)"
            + NEWEST_FIRST;

    private FactRepository() {}

    /** Everything that happened to a dossier, and to those that are one with it, newest first. */
    public static List<Fact> of(Connection connection, UUID dossier) throws SQLException {
        return Rows.list(connection, FACTS, FactRepository::fact, dossier, dossier);
    }

    /** The same of several, by their ids; one of which nothing was told is left out. */
    public static Map<UUID, List<Fact>> of(Connection connection, Collection<UUID> dossiers) throws SQLException {
        var asked = Rows.array(connection, "uuid", dossiers);
        var homes = new HashMap<UUID, UUID>();
        Rows.each(
                connection,
                MERGED,
                row -> homes.put(row.getObject("id", UUID.class), row.getObject("merged_into", UUID.class)),
                asked);
        return Rows.list(connection, FACTS_OF_SEVERAL, FactRepository::fact, asked, asked).stream()
                .collect(Collectors.groupingBy(fact -> homes.getOrDefault(fact.dossier(), fact.dossier())));
    }

    /** What was told of bills when they were taken out of this one, newest first. */
    public static List<Fact> partedFrom(Connection connection, UUID dossier) throws SQLException {
        return Rows.list(connection, PARTED, FactRepository::fact, dossier.toString(), dossier);
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return FactRowMapper.of(row, Rows.instant(row, "announced_at"));
    }
}
