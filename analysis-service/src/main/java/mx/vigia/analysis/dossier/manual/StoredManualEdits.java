package mx.vigia.analysis.dossier.manual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** Reads manual edits from the database. */
@ApplicationScoped
class StoredManualEdits implements ManualEditRepository {
    private static final String FIND_BY_DOSSIER_SQL =
            ManualEditRowMapper.SELECT_SQL + " where dossier_link.dossier = ? order by hand_act.at desc, hand_act.id";
    private static final String FIND_CONTESTED_SQL = ManualEditRowMapper.SELECT_SQL
            + " where hand_act.conflict_since is not null order by hand_act.conflict_since, hand_act.id limit ?";
    private static final String COUNT_CONTESTED_SQL = "select count(*) from hand_act where conflict_since is not null";
    private static final String FIND_JUDGED_BILLS_SQL = """
            select dossier from hand_act join dossier_link on dossier_link.source_record = hand_act.source_record
            where topic is not null and closed_at is null and (cast(? as text) is null or topic = ?)
            group by dossier order by max(hand_act.at) desc, dossier limit ?
            """;
    private static final String FIND_BY_ID_SQL = ManualEditRowMapper.SELECT_SQL + " where hand_act.id = ?";

    private final Jdbc database;

    StoredManualEdits(Jdbc database) {
        this.database = database;
    }

    @Override
    public List<ManualEdit> of(UUID dossier) {
        return acts(FIND_BY_DOSSIER_SQL, dossier);
    }

    @Override
    public List<ManualEdit> findContested(int max) {
        return acts(FIND_CONTESTED_SQL, max);
    }

    @Override
    public int findContested() {
        return query(COUNT_CONTESTED_SQL, row -> row.getInt(1)).getFirst();
    }

    @Override
    public List<UUID> findJudgedBills(int max) {
        return findBillsJudgedOn(null, max);
    }

    @Override
    public List<UUID> findBillsJudgedOn(String topic, int max) {
        return query(FIND_JUDGED_BILLS_SQL, row -> row.getObject(1, UUID.class), topic, topic, max);
    }

    @Override
    public Optional<ManualEdit> findById(UUID editId) {
        return acts(FIND_BY_ID_SQL, editId).stream().findFirst();
    }

    private List<ManualEdit> acts(String sql, Object parameter) {
        return query(sql, ManualEditRowMapper.ROW, parameter);
    }

    private <T> List<T> query(String sql, SqlFunction<T> reading, Object... parameters) {
        return database.list(sql, reading, parameters);
    }
}
