package mx.vigia.analysis.dossier.store;

import mx.vigia.platform.store.Jdbc;

/**
 * Provides the rules by which bills are read: loaded from the database when a docket is opened, and unchanged until its
 * transaction ends.
 */
@FunctionalInterface
public interface DossierPreparation {
    void prepareWithin(Jdbc transaction);
}
