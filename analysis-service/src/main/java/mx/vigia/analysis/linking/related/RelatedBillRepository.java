package mx.vigia.analysis.linking.related;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.text.similarity.MinHashSketch;
import mx.vigia.platform.store.Jdbc;

/** Stores keys and sketches of all bills, in rows that can be rebuilt from the bills. */
final class RelatedBillRepository {
    private static final String DELETE_MARKS_SQL = "delete from kin_mark where dossier = any (?)";
    private static final String DELETE_SKETCHES_SQL =
            "delete from kin_sketch where dossier = any (?) returning dossier";
    private static final String SAVE_MARK_SQL = "insert into kin_mark (mark, day, dossier)"
            + " select * from unnest(?::bigint[], ?::date[], ?::uuid[]) on conflict do nothing";
    private static final String SAVE_SKETCH_SQL = "insert into kin_sketch (dossier, title, wording) values (?, ?, ?)"
            + " on conflict (dossier) do update set title = excluded.title, wording = excluded.wording";

    /** Only this many of the newest bills with a key are examined, the bill itself among them. */
    private static final String FIND_NEAR_SQL = """
            with near as (
                select other.dossier, count(*) filter (where own.mark & 1 = 1) as shared, count(*) as marks
                from kin_mark own cross join lateral (
                    select dossier from kin_mark where mark = own.mark and dossier <> own.dossier
                    order by day desc, dossier desc limit 40) other
                where own.dossier = ? group by other.dossier order by marks desc, other.dossier limit 60)
            select dossier, title, wording, shared from near join kin_sketch using (dossier)
            union all select dossier, title, wording, 0 from kin_sketch where dossier = ?
            """;

    /** Bands are the even keys; a band shared by very many bills, such as that of a formula, would pair them all. */
    private static final String FIND_PAIRS_SQL = """
            with own as (select mark, dossier from kin_mark where dossier = any (?) and mark & 1 = 0),
                telling as (select mark from own group by mark having count(*) between 2 and 40)
            select distinct one.dossier as one, other.dossier as other
            from telling join own one using (mark) join own other using (mark)
            where one.dossier < other.dossier
            """;

    private static final String FIND_SKETCHES_SQL =
            "select dossier, title, wording, 0 as shared from kin_sketch where dossier = any (?)";

    private final Jdbc jdbc;

    RelatedBillRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** A bill that may be similar to another: its wording sketches, and the number of articles both would change. */
    record SimilarBill(UUID bill, MinHashSketch title, MinHashSketch wording, int shared) {}

    /** Two bills that share a band of their sketches. */
    record Pair(UUID one, UUID other) {}

    /** Deletes the keys of these bills, whether or not they still exist, and adds those of existing ones. */
    void replace(Collection<UUID> changed, Collection<RelationKeys> bills) {
        deleteAll(changed);
        jdbc.batch(SAVE_SKETCH_SQL, bills.stream().map(this::toSketch).toList());
        var marks = bills.stream()
                .flatMap(bill -> bill.all().stream().map(mark -> new Object[] {mark, bill.day(), bill.bill()}))
                .sorted(Comparator.comparing(row -> (Long) row[0])) // in the form the index has them
                .toList();
        jdbc.update(
                SAVE_MARK_SQL,
                toColumnArray("bigint", marks, 0),
                toColumnArray("date", marks, 1),
                toColumnArray("uuid", marks, 2));
    }

    /** Deletes the keys of bills; skips bills never sketched, since for most this is the first change. */
    private void deleteAll(Collection<UUID> changed) {
        var known = jdbc.list(
                DELETE_SKETCHES_SQL, row -> row.getObject(1, UUID.class), toSqlArray("uuid", changed.stream()));
        if (!known.isEmpty()) {
            jdbc.update(DELETE_MARKS_SQL, toSqlArray("uuid", known.stream()));
        }
    }

    /** Returns a bill and those that may be similar; without itself if it has not been indexed. */
    List<SimilarBill> findNear(UUID bill) {
        return jdbc.list(FIND_NEAR_SQL, RelatedBillRepository::findNear, bill, bill);
    }

    /** Returns pairs of these bills that may have similar wording. */
    List<Pair> pairs(Collection<UUID> bills) {
        return jdbc.list(
                FIND_PAIRS_SQL,
                row -> new Pair(row.getObject("one", UUID.class), row.getObject("other", UUID.class)),
                toSqlArray("uuid", bills.stream()));
    }

    /** Returns the sketches of those of these bills that have been indexed. */
    List<SimilarBill> findSketches(Collection<UUID> bills) {
        return jdbc.list(FIND_SKETCHES_SQL, RelatedBillRepository::findNear, toSqlArray("uuid", bills.stream()));
    }

    private Object[] toSketch(RelationKeys bill) {
        return new Object[] {bill.bill(), bill.title().least(), bill.wording().least()};
    }

    private static SimilarBill findNear(ResultSet row) throws SQLException {
        return new SimilarBill(
                row.getObject("dossier", UUID.class),
                toSketch(row, "title"),
                toSketch(row, "wording"),
                row.getInt("shared"));
    }

    private static MinHashSketch toSketch(ResultSet row, String column) throws SQLException {
        var places = (Integer[]) row.getArray(column).getArray();
        return new MinHashSketch(
                Arrays.stream(places).mapToInt(Integer::intValue).toArray());
    }

    private Object toColumnArray(String type, List<Object[]> rows, int place) {
        return toSqlArray(type, rows.stream().map(row -> row[place]));
    }

    private Object toSqlArray(String type, Stream<?> values) {
        return Jdbc.array(type, values.toList());
    }
}
