package mx.vigia.analysis.dossier.store;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** A docket request for the records of some dossiers and nothing else. */
record DossierMembers(Collection<UUID> dossiers) implements DocketRequest {
    private static final String FIND_MEMBERS_SQL = "select source_record from dossier_link where dossier = any (?)";

    @Override
    public void prepare(Jdbc transaction) {}

    @Override
    public Set<Long> rows(Jdbc transaction) {
        return new TreeSet<>(transaction.list(FIND_MEMBERS_SQL, row -> row.getLong(1), Jdbc.array("uuid", dossiers)));
    }
}
