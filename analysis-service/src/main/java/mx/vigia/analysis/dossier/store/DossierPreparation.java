package mx.vigia.analysis.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Provides the rules by which bills are read: loaded from the database when a docket is opened, and unchanged until its
 * transaction ends.
 */
@FunctionalInterface
public interface DossierPreparation {
    void prepareWithin(Connection transaction) throws SQLException;
}
