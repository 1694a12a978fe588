package mx.vigia.analysis.dossier.store;

import java.util.Collection;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/**
 * Locks bills for code other than a docket that is about to announce or refer to them: all at once, in the order of
 * their ids, before the first. References to a bill are checked at the commit, so that no transaction holds one bill by
 * a reference while waiting for another.
 */
public final class DossierLocks {
    private static final String LOCK_SQL = "select id from dossier where id = any (?) order by id for no key update";

    private DossierLocks() {}

    /** Locks these until the transaction ends. */
    public static void lockBills(Jdbc transaction, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            transaction.forEach(LOCK_SQL, locked -> {}, Jdbc.array("uuid", ids));
        }
    }
}
