package mx.vigia.analysis.intake.topicediting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.JdbcRows;
import mx.vigia.platform.text.Json;

/** Stores topic trials. */
@ApplicationScoped
class TopicTrialRepository {
    private static final String CREATE_SQL = """
            insert into topic_trial (id, topic, file, edition, rules, author, begun_at, seen_at, bills)
            values (?, ?, ?, ?, ?, ?, ?, ?, (select count(*) from dossier where merged_into is null)) on conflict do nothing
            """;
    private static final String SAVE_PROGRESS_SQL = "update topic_trial set read = ?, seen_at = ? where id = ?";
    private static final String FINISH_SQL = "update topic_trial set read = ?, seen_at = ?, result = ? where id = ?";
    private static final String FIND_BY_ID_SQL = "select * from topic_trial where id = ?";
    private static final String DELETE_OLD_SQL =
            "delete from topic_trial where begun_at < ? and id not in (select trial from topic_edit)";

    private final DataSource database;

    TopicTrialRepository(DataSource database) {
        this.database = database;
    }

    void begin(TopicTrial trial) throws SQLException {
        update(
                CREATE_SQL,
                trial.id(),
                trial.topic(),
                trial.file(),
                trial.edition(),
                trial.rules(),
                trial.author(),
                trial.begun(),
                trial.begun());
    }

    void saveProgress(UUID trial, int read, Instant now) throws SQLException {
        update(SAVE_PROGRESS_SQL, read, now, trial);
    }

    void end(UUID trial, TrialEffect result, Instant now) throws SQLException {
        update(FINISH_SQL, result.read(), now, Json.write(result), trial);
    }

    /** Deletes trials from before this moment that were not applied. */
    void deleteUnusedBefore(Instant before) throws SQLException {
        update(DELETE_OLD_SQL, before);
    }

    Optional<TopicTrial> findById(UUID id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return findById(connection, id);
        }
    }

    static Optional<TopicTrial> findById(Connection connection, UUID id) throws SQLException {
        return JdbcRows.first(connection, FIND_BY_ID_SQL, TopicTrialRepository::trial, id);
    }

    private void update(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection()) {
            JdbcRows.update(connection, sql, parameters);
        }
    }

    private static TopicTrial trial(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new TopicTrial(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("file"),
                row.getLong("edition"),
                row.getString("rules"),
                row.getObject("author", UUID.class),
                JdbcRows.getInstant(row, "begun_at"),
                JdbcRows.getInstant(row, "seen_at"),
                row.getInt("bills"),
                row.getInt("read"),
                result == null ? null : Json.read(result, TrialEffect.class));
    }
}
