package mx.vigia.analysis.linking.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** Records to be scored again although they did not change, because a decision on them was undone. */
public final class RescoringQueue {
    private static final String SAVE_SQL = "insert into weighing_wish (source_record) values (?)";
    private static final String FIND_OPEN_SQL = """
            select w.id, l.dossier from weighing_wish w left join dossier_link l on l.source_record = w.source_record
            order by w.id limit ?
            """;
    private static final String DELETE_PROCESSED_SQL = "delete from weighing_wish where id = any (?)";

    private final Jdbc transaction;

    public RescoringQueue(Jdbc transaction) {
        this.transaction = transaction;
    }

    /** A queued record and its bill; null if the record is in none, and then it is not scored. */
    public record QueuedRecord(long id, UUID bill) {}

    /** Queues these rows of records; effective when the transaction is committed. */
    public void add(Collection<Long> records) {
        List<Object[]> rows = new ArrayList<>();
        records.forEach(record -> rows.add(new Object[] {record}));
        transaction.batch(SAVE_SQL, rows);
    }

    /** Returns the pending records, earliest first. */
    public List<QueuedRecord> open(int max) {
        return transaction.list(
                FIND_OPEN_SQL, row -> new QueuedRecord(row.getLong("id"), row.getObject("dossier", UUID.class)), max);
    }

    /** Deletes exactly the processed ones; one with a smaller number may be committed later. */
    public void deleteProcessed(Collection<Long> ids) {
        transaction.update(DELETE_PROCESSED_SQL, Jdbc.array("bigint", ids));
    }
}
