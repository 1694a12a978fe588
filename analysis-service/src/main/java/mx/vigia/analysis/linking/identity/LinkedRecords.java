package mx.vigia.analysis.linking.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.SourceRecordRepository;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** Reads the source records that make up a bill, or that a decision concerns, each in its own words. */
@ApplicationScoped
public class LinkedRecords {
    /** The most records read of one bill; a page with more would be unreadable and no link could be decided. */
    private static final int MAX_RECORDS = 200;

    private static final String FIND_BY_BILL_SQL = """
            select null::uuid as act, r.id, r.site, r.source_key, l.dossier
            from dossier_link l join source_record r on r.id = l.source_record
            where l.dossier = ? order by r.id limit
            """ + MAX_RECORDS;
    private static final String FIND_BY_ACTS_SQL = """
            select distinct d.act, r.id, r.site, r.source_key, l.dossier from link_decision d
                cross join lateral unnest(array[d.one, d.other]) as side (id) join source_record r on r.id = side.id
                left join dossier_link l on l.source_record = r.id
            where d.act = any (?) order by d.act, r.id limit
            """ + MAX_RECORDS;

    private final Jdbc database;

    LinkedRecords(Jdbc database) {
        this.database = database;
    }

    /**
     * A source record of a bill.
     *
     * @param bill the bill it currently belongs to, or null if none
     * @param alone its own statements as a dossier, or null if they are too few to be shown
     */
    public record LinkedRecord(BillId id, UUID bill, Dossier alone) {}

    private record Row(UUID act, long row, BillId id, UUID bill) {
        static final SqlFunction<Row> ROW = found -> new Row(
                found.getObject("act", UUID.class),
                found.getLong("id"),
                new BillId(found.getString("site"), found.getString("source_key")),
                found.getObject("dossier", UUID.class));
    }

    /** Returns the records of a bill, earliest received first, at most 200. */
    public List<LinkedRecord> of(UUID bill) {
        return database.onConnection(jdbc -> {
            List<Row> rows = jdbc.list(FIND_BY_BILL_SQL, Row.ROW, bill);
            Map<Long, Dossier> bills = linked(jdbc, rows);
            return rows.stream().map(row -> linked(row, bills)).toList();
        });
    }

    /** Returns the records each of these decisions concerns, at most 200 in all. */
    public Map<UUID, List<LinkedRecord>> findByActs(Collection<UUID> acts) {
        return database.onConnection(jdbc -> {
            List<Row> rows = jdbc.list(FIND_BY_ACTS_SQL, Row.ROW, Jdbc.array("uuid", acts));
            Map<Long, Dossier> bills = linked(jdbc, rows);
            Map<UUID, List<LinkedRecord>> all = new LinkedHashMap<>();
            rows.forEach(row ->
                    all.computeIfAbsent(row.act(), none -> new ArrayList<>()).add(linked(row, bills)));
            return all;
        });
    }

    private static Map<Long, Dossier> linked(Jdbc jdbc, List<Row> rows) {
        return new SourceRecordRepository(jdbc)
                .findByRows(rows.stream().map(Row::row).collect(Collectors.toSet()));
    }

    private static LinkedRecord linked(Row row, Map<Long, Dossier> bills) {
        return new LinkedRecord(row.id(), row.bill(), bills.get(row.row()));
    }
}
