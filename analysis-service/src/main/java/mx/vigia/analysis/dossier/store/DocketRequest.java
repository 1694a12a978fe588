package mx.vigia.analysis.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** What a docket is opened for: asked before anything is locked, and again once it is. */
interface DocketRequest {
    /** Locks names and makes records, where it has any to lock or make; every row is locked after this. */
    void prepare(Connection transaction) throws SQLException;

    /** The rows of the records that it is about, as they stand now. */
    Set<Long> rows(Connection transaction) throws SQLException;

    /** Whether it left out some that hang together with these, being too many. */
    default boolean isPartial() {
        return false;
    }
}
