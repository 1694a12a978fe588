package mx.vigia.analysis.dossier.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.store.Jdbc;

/** Reads source records, each as the bill it alone describes; without locks. */
public final class SourceRecordRepository {
    private static final String FIND_BY_DOSSIERS_SQL =
            "select source_record, revision from dossier_link join source_record on id = source_record where dossier = any (?)";

    private final Jdbc jdbc;

    public SourceRecordRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the rows of the records of these dossiers. */
    public Collection<Long> findRows(Collection<UUID> dossiers) {
        return new TreeSet<>(jdbc.list(FIND_BY_DOSSIERS_SQL, row -> row.getLong(1), Jdbc.array("uuid", dossiers)));
    }

    /** Returns what these records describe, by row; those without a title are left out. */
    public Map<Long, Dossier> findByRows(Collection<Long> rows) {
        DocketState docketState = new DocketReader(jdbc).readState(new TreeSet<>(rows));
        Map<Long, Dossier> bills = new LinkedHashMap<>();
        docketState
                .all()
                .forEach(record -> SingleRecordDossier.of(record)
                        .ifPresent(bill -> bills.put(docketState.row(record.id()), bill)));
        return bills;
    }
}
