package mx.vigia.analysis.dossier.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.platform.store.Jdbc;

/**
 * Writes the papers that belong to bills without being merged with them: a report of several, or one that its site
 * keeps apart.
 */
final class SharedPaperRepository {
    private static final String DELETE_OLD_SQL = "delete from shared_paper where paper = ? and record <> all (?)";
    private static final String SAVE_SQL =
            "insert into shared_paper (paper, record) values (?, ?) on conflict do nothing";

    private SharedPaperRepository() {}

    /** Replaces, for these papers, the records of other matters that link to each. */
    static void write(Jdbc transaction, DocketState docketState, Map<BillId, Set<BillId>> shared) {
        List<Object[]> rows = new ArrayList<>();
        for (Map.Entry<BillId, Set<BillId>> entry : shared.entrySet()) {
            long paper = docketState.row(entry.getKey());
            List<Long> records = entry.getValue().stream().map(docketState::row).toList();
            transaction.update(DELETE_OLD_SQL, paper, Jdbc.array("bigint", records));
            records.forEach(record -> rows.add(new Object[] {paper, record}));
        }
        transaction.batch(SAVE_SQL, rows);
    }
}
