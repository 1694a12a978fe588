package mx.vigia.analysis.dossier;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.Rows;

/** What has to do with some records: those that share a name with them, and what was judged of them. */
final class Surroundings {
    private static final String OF_DOSSIERS = """
            select source_record from dossier_link where dossier in
                (select coalesce(merged_into, id) from dossier where id = any (?))""";
    private static final String LOCK_ROWS = "select id from source_record where id = any (?) order by id for update";
    private static final String BESIDE = """
            select theirs.source_record from source_name ours join source_name theirs using (word)
            where ours.source_record = any (?) union
            select theirs.source_record from source_alias ours join source_alias theirs using (site, alias)
            where ours.source_record = any (?) union
            select unnest(array[one, other]) from link_decision
            where undone_at is null and (one = any (?) or other = any (?)) limit 500""";
    private static final String JUDGED = """
            select a.site, a.source_key, b.site as other_site, b.source_key as other_key, same, person, act
            from link_decision join source_record a on a.id = one join source_record b on b.id = other
            where undone_at is null and (one = any (?) or other = any (?)) order by link_decision.id""";

    private Surroundings() {}

    /** The rows of these dossiers' records, of these, and of all that has to do with any of them; locked in their order. */
    static Set<Long> locked(Connection connection, Collection<UUID> dossiers, Collection<Long> records)
            throws SQLException {
        Set<Long> rows = new TreeSet<>(records);
        Rows.each(connection, OF_DOSSIERS, row -> rows.add(row.getLong(1)), Rows.array(connection, "uuid", dossiers));
        Array own = Rows.array(connection, "bigint", rows);
        Rows.each(connection, BESIDE, row -> rows.add(row.getLong(1)), own, own, own, own);
        Rows.each(connection, LOCK_ROWS, row -> {}, Rows.array(connection, "bigint", rows));
        return rows;
    }

    /** What stands of what was judged about these records. */
    static List<Judgement> judged(Connection connection, Set<Long> rows) throws SQLException {
        Array those = Rows.array(connection, "bigint", rows);
        return Rows.list(
                connection,
                JUDGED,
                row -> new Judgement(
                        row.getObject("act", UUID.class),
                        new BillId(row.getString("site"), row.getString("source_key")),
                        new BillId(row.getString("other_site"), row.getString("other_key")),
                        row.getBoolean("same"),
                        row.getBoolean("person")),
                those,
                those);
    }
}
