package mx.vigia.analysis.dossier.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.analysis.bill.JdbcRows;

/**
 * Locks the records of a request, and with each all that are in one dossier with it. A transaction that changes a
 * record or its link holds its lock, so locked rows do not change until the transaction ends; changes made during the
 * wait are seen by querying again. If there are more rows then, all locks are released and taken anew including these:
 * nothing is ever locked out of order, so two transactions never deadlock. The order is names, records, dossiers, the
 * counter of changes, and within each kind that of their numbers.
 */
final class RecordLocks {
    /** Each attempt but the first means that another transaction has committed in between. */
    static final int MAX_ATTEMPTS = 100;

    private static final String SERIALIZATION_FAILURE = "40001"; // serialization failure: may be retried unchanged
    private static final String FIND_MEMBERS_SQL = """
            select theirs.source_record from dossier_link ours join dossier_link theirs using (dossier)
            where ours.source_record = any (?)""";
    private static final String LOCK_SQL =
            "select id from source_record where id = any (?) order by id for no key update";

    private RecordLocks() {}

    /** Returns the rows that the request is about, closed under their dossiers and locked. */
    static Set<Long> lockRows(Connection transaction, DocketRequest errand) throws SQLException {
        Set<Long> wanted = new TreeSet<>();
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            errand.prepare(transaction);
            wanted.addAll(closed(transaction, errand));
            lock(transaction, wanted);
            Set<Long> standing = closed(transaction, errand);
            if (wanted.containsAll(standing)) {
                return standing;
            }
            wanted.addAll(standing);
            transaction.rollback();
        }
        throw new SQLTransientException(
                "expected records that stand still, and others joined them in each of " + MAX_ATTEMPTS + " attempts",
                SERIALIZATION_FAILURE);
    }

    private static Set<Long> closed(Connection transaction, DocketRequest errand) throws SQLException {
        Set<Long> rows = new TreeSet<>(errand.rows(transaction));
        rows.addAll(JdbcRows.list(transaction, FIND_MEMBERS_SQL, row -> row.getLong(1), toSqlArray(transaction, rows)));
        return rows;
    }

    private static void lock(Connection transaction, Collection<Long> rows) throws SQLException {
        JdbcRows.forEachRow(transaction, LOCK_SQL, row -> {}, toSqlArray(transaction, rows));
    }

    private static Array toSqlArray(Connection transaction, Collection<Long> rows) throws SQLException {
        return JdbcRows.toSqlArray(transaction, "bigint", rows);
    }
}
