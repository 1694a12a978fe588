package mx.vigia.analysis.dossier.store;

import java.util.Set;
import mx.vigia.platform.store.Jdbc;

/** The purpose for which a docket is opened; called before anything is locked, and again once it is. */
interface DocketRequest {
    /** Locks names and creates records, if there are any to lock or create; every row is locked after this. */
    void prepare(Jdbc transaction);

    /** Returns the rows of the records that it is about, as they are now. */
    Set<Long> rows(Jdbc transaction);

    /** Whether some connected records were left out because there are too many. */
    default boolean isPartial() {
        return false;
    }
}
