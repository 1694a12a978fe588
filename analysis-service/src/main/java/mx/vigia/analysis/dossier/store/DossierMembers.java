package mx.vigia.analysis.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.bill.Rows;

/** The records of some dossiers and nothing else. */
record DossierMembers(Collection<UUID> dossiers) implements DocketRequest {
    private static final String OF_DOSSIERS = "select source_record from dossier_link where dossier = any (?)";

    @Override
    public void prepare(Connection transaction) {}

    @Override
    public Set<Long> rows(Connection transaction) throws SQLException {
        return new TreeSet<>(
                Rows.list(transaction, OF_DOSSIERS, row -> row.getLong(1), Rows.array(transaction, "uuid", dossiers)));
    }
}
