package mx.vigia.analysis.dossier.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.bill.JdbcRows;

/** A docket request for the records of some dossiers and nothing else. */
record DossierMembers(Collection<UUID> dossiers) implements DocketRequest {
    private static final String FIND_MEMBERS_SQL = "select source_record from dossier_link where dossier = any (?)";

    @Override
    public void prepare(Connection transaction) {}

    @Override
    public Set<Long> rows(Connection transaction) throws SQLException {
        return new TreeSet<>(JdbcRows.list(
                transaction,
                FIND_MEMBERS_SQL,
                row -> row.getLong(1),
                JdbcRows.toSqlArray(transaction, "uuid", dossiers)));
    }
}
