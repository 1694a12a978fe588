package mx.vigia.analysis.dossier.store;

import mx.vigia.platform.store.Jdbc;

/** Dockets of a database, for tests without an application. */
public final class StoredDockets {
    private StoredDockets() {}

    public static DossierTransactions in(Jdbc database) {
        return new DossierTransactions(database, transaction -> {});
    }
}
