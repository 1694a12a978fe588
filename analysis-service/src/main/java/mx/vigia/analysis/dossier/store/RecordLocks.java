package mx.vigia.analysis.dossier.store;

import java.sql.SQLTransientException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;

/**
 * Locks the records of a request, and with each all that are in one dossier with it, the bills of a paper of several,
 * and the papers of all these. A transaction that changes a record or its link holds its lock, so locked rows do not
 * change until the transaction ends; changes made during the wait are seen by querying again. If there are more rows
 * then, all locks are released and taken anew including these: nothing is ever locked out of order, so two transactions
 * never deadlock. The order is names, records, dossiers, the counter of changes, and within each kind that of their
 * numbers.
 */
final class RecordLocks {
    /** Each attempt but the first means that another transaction has committed in between. */
    static final int MAX_ATTEMPTS = 100;

    private static final String SERIALIZATION_FAILURE = "40001"; // serialization failure: may be retried unchanged
    private static final String FIND_MEMBERS_SQL = """
            with asked (record) as (
                select unnest(?) union select record from shared_paper where paper = any (?)),
            members (record) as (
                select theirs.source_record from asked join dossier_link ours on ours.source_record = asked.record
                    join dossier_link theirs using (dossier))
            select record from asked union select record from members
            union select paper from members join shared_paper using (record)
            """;
    private static final String LOCK_SQL =
            "select id from source_record where id = any (?) order by id for no key update";

    private RecordLocks() {}

    /** Returns the rows that the request is about, closed under their dossiers and locked. */
    static Set<Long> lockRows(Jdbc transaction, DocketRequest docketRequest) {
        Set<Long> wanted = new TreeSet<>();
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            docketRequest.prepare(transaction);
            wanted.addAll(closed(transaction, docketRequest));
            lock(transaction, wanted);
            Set<Long> standing = closed(transaction, docketRequest);
            if (wanted.containsAll(standing)) {
                return standing;
            }
            wanted.addAll(standing);
            rollBack(transaction);
        }
        throw new StoreException(new SQLTransientException(
                "expected a stable set of records but others joined in each of " + MAX_ATTEMPTS + " attempts",
                SERIALIZATION_FAILURE));
    }

    /** Gives up the locks; the transaction goes on without them. */
    private static void rollBack(Jdbc transaction) {
        transaction.withConnection(connection -> {
            connection.rollback();
            return connection;
        });
    }

    private static Set<Long> closed(Jdbc transaction, DocketRequest docketRequest) {
        Set<Long> rows = new TreeSet<>(docketRequest.rows(transaction));
        Object own = Jdbc.array("bigint", rows);
        rows.addAll(transaction.list(FIND_MEMBERS_SQL, row -> row.getLong(1), own, own));
        return rows;
    }

    private static void lock(Jdbc transaction, Collection<Long> rows) {
        transaction.forEach(LOCK_SQL, row -> {}, Jdbc.array("bigint", rows));
    }
}
