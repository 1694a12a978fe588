package mx.vigia.analysis.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;

/** By what bills are read: made as the database has it when a docket is opened, and not changed by anybody until its transaction ends. */
@FunctionalInterface
public interface DossierPreparation {
    void prepareWithin(Connection transaction) throws SQLException;
}
