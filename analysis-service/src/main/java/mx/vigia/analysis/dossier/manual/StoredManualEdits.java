package mx.vigia.analysis.dossier.manual;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Rows;

/** Reads what people did by hand from the database. */
@ApplicationScoped
class StoredManualEdits implements ManualEditRepository {
    private static final String OF =
            ManualEditRowMapper.SELECT + " where dossier_link.dossier = ? order by hand_act.at desc, hand_act.id";
    private static final String CONTESTED = ManualEditRowMapper.SELECT
            + " where hand_act.conflict_since is not null order by hand_act.conflict_since, hand_act.id limit ?";
    private static final String COUNT = "select count(*) from hand_act where conflict_since is not null";
    private static final String JUDGED = """
            select dossier from hand_act join dossier_link on dossier_link.source_record = hand_act.source_record
            where topic is not null and closed_at is null and (cast(? as text) is null or topic = ?)
            group by dossier order by max(hand_act.at) desc, dossier limit ?
            """;
    private static final String ONE = ManualEditRowMapper.SELECT + " where hand_act.id = ?";

    private final DataSource database;

    StoredManualEdits(DataSource database) {
        this.database = database;
    }

    @Override
    public List<ManualEdit> of(UUID dossier) {
        return acts(OF, dossier);
    }

    @Override
    public List<ManualEdit> contested(int most) {
        return acts(CONTESTED, most);
    }

    @Override
    public int contested() {
        return ask(COUNT, row -> row.getInt(1)).getFirst();
    }

    @Override
    public List<UUID> withWordsOnTopics(int most) {
        return withWordsOn(null, most);
    }

    @Override
    public List<UUID> withWordsOn(String topic, int most) {
        return ask(JUDGED, row -> row.getObject(1, UUID.class), topic, topic, most);
    }

    @Override
    public Optional<ManualEdit> withId(UUID act) {
        return acts(ONE, act).stream().findFirst();
    }

    private List<ManualEdit> acts(String sql, Object parameter) {
        return ask(sql, ManualEditRowMapper::act, parameter);
    }

    private <T> List<T> ask(String sql, Rows.Reading<T> reading, Object... parameters) {
        try (Connection connection = database.getConnection()) {
            return Rows.list(connection, sql, reading, parameters);
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }
}
